import type { CapitalRequestKind, MeasureFace, MeasureFamily } from '#engine/crisis/measures/face-types.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { CapitalTruth, MeasureInstance } from '#engine/crisis/types.ts';

/** Where a measure merely works better with consent: to what. */
const usual: Readonly<Record<MeasureFamily, CapitalRequestKind>> = {
  political: 'talks',
  economic: 'access',
  humanitarian: 'access',
  legal: 'observers',
  security: 'mission',
};

/** The consent on which a measure depends, or from which it gains. */
export function consentKindOf(face: MeasureFace): CapitalRequestKind {
  for (const need of face.needs) if (need.need === 'consent') return need.to;
  return usual[face.family];
}

export function consentTo(measure: MeasureId, capital: CapitalTruth): MeasureInstance['consent'] {
  const face = measureFaces[measure];
  if (face.consent === 'irrelevant') return 'not-needed';
  const consent = capital.consents[consentKindOf(face)];
  switch (consent.is) {
    case 'granted':
      return 'given';
    case 'withdrawn':
      return 'withdrawn';
    case 'refused':
    case 'not-asked':
      return 'absent';
  }
}
