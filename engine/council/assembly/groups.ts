/**
 * The Assembly's 193 members by regional group (United Nations, Department for General Assembly and Conference Management). Kiribati and the
 * United States, which belong to none, are counted with Asia-Pacific and Western States.
 *
 * `reserve` is a project parameter: how much of its support a group withholds from what is most coercive, 0 to 1. Chosen so that a text
 * which had four fifths of the Council's elected members comes near the Assembly's votes of 2 March 2022 (A/RES/ES-11/1: 141-5-35).
 */
export const regionalGroups = [
  { id: 'african', members: 54, reserve: 0.4 },
  { id: 'asia-pacific', members: 54, reserve: 0.3 },
  { id: 'eastern-european', members: 23, reserve: 0.05 },
  { id: 'latin-american-caribbean', members: 33, reserve: 0.15 },
  { id: 'western', members: 29, reserve: 0 },
] as const;
export type RegionalGroup = (typeof regionalGroups)[number];
export type RegionalGroupId = RegionalGroup['id'];
