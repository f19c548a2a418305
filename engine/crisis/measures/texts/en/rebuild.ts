import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { RebuildId } from '#engine/crisis/measures/ids.ts';

export const rebuildTexts: Readonly<Record<RebuildId, MeasureText>> = {
  'multidimensional-pko': {
    name: 'Multidimensional peace operation',
    what: 'Troops, police and civilians help to keep an agreement and to build institutions.',
    needs: 'An agreement, consent to a mission, troops and police.',
    legalBasis: 'Charter, Chapter VI or VII',
  },
  'ddr-programme': {
    name: 'Disarmament, demobilisation and reintegration',
    what: 'Fighters hand in arms and are helped into civilian life.',
    needs: 'An agreement, and money above all for the last part.',
    legalBasis: 'The agreement, and a mandate',
  },
  'security-sector-reform': {
    name: 'Reform of the security forces',
    what: 'Army and police are vetted, retrained and put under civilian control.',
    needs: 'An agreement, the state’s will, money, years.',
    legalBasis: 'Agreement',
  },
  'police-vetting-and-deployment': {
    name: 'Vetted police',
    what: 'International and vetted national police on the streets.',
    needs: 'Police officers that states really give.',
    legalBasis: 'Mandate',
  },
  'over-the-horizon-force': {
    name: 'Force over the horizon',
    what: 'A force abroad stands ready to come to the help of the peace within days.',
    needs: 'An agreement, and troops kept ready.',
    legalBasis: 'Agreement',
  },
  'mine-action': {
    name: 'Mine action',
    what: 'Fields and roads are cleared.',
    needs: 'Access, and money.',
    legalBasis: 'Mine Ban Treaty',
  },
  'truth-commission': {
    name: 'Truth commission',
    what: 'Victims are heard in public, and what happened is written down.',
    needs: 'Independence, money, care for those who speak.',
    legalBasis: 'National law',
  },
  'hybrid-court': {
    name: 'Hybrid court',
    what: 'National and foreign judges try those most responsible.',
    needs: 'Money and time.',
    legalBasis: 'Agreement with the United Nations',
  },
  'domestic-trials-traditional': {
    name: 'National and customary trials',
    what: 'Ordinary and customary courts hear the many cases that no international court can.',
    needs: 'Money, and a state at peace. Not every hearing is fair.',
    legalBasis: 'National law',
  },
  'reparations-fund': {
    name: 'Reparations fund',
    what: 'Victims receive compensation and recognition.',
    needs: 'Money.',
    legalBasis: 'National law',
  },
  'property-restitution': {
    name: 'Restitution of property',
    what: 'Those who were driven out get back their houses and land.',
    needs: 'An agreement, a registry, money.',
    legalBasis: 'The agreement',
  },
  'amnesty-conditional': {
    name: 'Conditional amnesty',
    what: 'Fighters who lay down arms are not tried, except for atrocity crimes.',
    needs: 'Nothing; justice pays a part of the price.',
    legalBasis: 'National law; no amnesty for atrocity crimes',
  },
  'transitional-administration': {
    name: 'Transitional administration',
    what: 'The United Nations governs for a time where no state can.',
    needs: 'A state that cannot govern, and much money. Ownership suffers.',
    legalBasis: 'Charter, Chapter VII',
  },
  'peace-agreement-with-guarantor': {
    name: 'Peace agreement with a guarantor',
    what: 'Powers outside vouch for what the sides sign.',
    needs: 'Talks that have got somewhere.',
    legalBasis: 'The agreement',
  },
  'elections-supported': {
    name: 'Support for elections',
    what: 'Help to hold elections that can be trusted.',
    needs: 'Security and a register. Held too soon, they can bring war back.',
    legalBasis: 'National law',
  },
  'constitution-process': {
    name: 'Constitutional process',
    what: 'An inclusive assembly writes how power is shared.',
    needs: 'An agreement, and time.',
    legalBasis: 'National law',
  },
  'peacebuilding-commission': {
    name: 'Peacebuilding Commission',
    what: 'Donors, neighbours and the country keep its recovery on the agenda of the United Nations.',
    needs: 'Peace to build on; better with the state’s request. It is slow.',
    legalBasis: 'General Assembly resolution 60/180; Council resolution 1645 (2005)',
  },
  'reconstruction-fund': {
    name: 'Reconstruction fund',
    what: 'Roads, power, schools and work, paid from a common fund.',
    needs: 'Much money.',
    legalBasis: 'Trust fund',
  },
  'sanctions-lifting': {
    name: 'Lifting of sanctions',
    what: 'Sanctions end as what was asked for is done.',
    needs: 'Sanctions in force. Leverage is lost.',
    legalBasis: 'Charter, Article 41',
  },
  'refugee-return-programme': {
    name: 'Programme for return',
    what: 'Help for those who choose to go home in safety.',
    needs: 'Consent to access, and money. Too soon, return is dangerous.',
    legalBasis: 'Refugee law: voluntary, safe and dignified return',
  },
  'public-works-jobs': {
    name: 'Public works',
    what: 'Paid work, first for those who carried arms.',
    needs: 'Money.',
    legalBasis: 'National programme',
  },
};
