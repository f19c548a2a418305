import { councilFrench } from '#engine/council/texts/fr.ts';

export const procedure = councilFrench;
