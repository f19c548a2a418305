import type { Locale } from '#engine/scenario/locale.ts';
import type { LeaningId } from '#engine/scenario/scenario.ts';

/** What a seat's stance leans to or against, as it fits after "the kind of answer this seat favours:". */
export const leaningWords: Readonly<Record<Locale, Readonly<Record<LeaningId, string>>>> = {
  en: {
    consent: 'what the state concerned agrees to',
    pressure: 'political pressure',
    coercion: 'sanctions and other coercion short of force',
    force: 'the use of force',
    military: 'soldiers on the ground, with the state’s consent',
    justice: 'bringing those responsible to justice',
    publicity: 'making public what happens',
    spending: 'paying for what others do',
  },
  fr: {
    consent: 'ce que l’État concerné accepte',
    pressure: 'la pression politique',
    coercion: 'les sanctions et autres contraintes sans emploi de la force',
    force: 'l’emploi de la force',
    military: 'des soldats sur le terrain, avec l’accord de l’État',
    justice: 'traduire les responsables en justice',
    publicity: 'rendre public ce qui se passe',
    spending: 'payer ce que font les autres',
  },
};
