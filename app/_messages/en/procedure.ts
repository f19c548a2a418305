import { councilEnglish } from '#engine/council/texts/en.ts';

/** Sentences of procedure, which the engine keeps beside its rules. */
export const procedure = councilEnglish;
