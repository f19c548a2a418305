import type { MapView } from '#app/_shared/map-view.ts';

/** The regions of an invented country. */
export const map: MapView = {
  width: 400,
  height: 270,
  regions: [
    {
      id: 'tessin',
      name: 'Tessin',
      outline: [
        [28, 62],
        [98, 16],
        [186, 28],
        [198, 92],
        [140, 124],
        [58, 118],
      ],
      label: [112, 72],
      level: 4,
      reading: 'about 210 killed, 120 to 380',
    },
    {
      id: 'upper-oro',
      name: 'Upper Oro',
      outline: [
        [186, 28],
        [290, 10],
        [352, 66],
        [330, 126],
        [246, 124],
        [198, 92],
      ],
      label: [274, 68],
      level: 2,
      reading: 'about 60 killed, 30 to 110',
    },
    {
      id: 'capital',
      name: 'Capital',
      outline: [
        [58, 118],
        [140, 124],
        [198, 92],
        [246, 124],
        [232, 186],
        [150, 208],
        [76, 182],
      ],
      label: [146, 156],
      level: 1,
      reading: 'about 10 killed, 0 to 30',
    },
    {
      id: 'lake-shore',
      name: 'Lake Shore',
      outline: [
        [246, 124],
        [330, 126],
        [336, 200],
        [276, 240],
        [232, 186],
      ],
      label: [286, 176],
      level: 3,
      reading: 'about 60 killed, 40 to 90',
    },
    {
      id: 'sefar',
      name: 'Southern Plain',
      outline: [
        [76, 182],
        [150, 208],
        [232, 186],
        [276, 240],
        [170, 262],
        [88, 244],
      ],
      label: [168, 232],
      level: 0,
      reading: 'none reported',
    },
  ],
  surroundings: [
    { id: 'sefar', name: 'Sefar', label: [376, 170] },
    { id: 'sea', name: 'Gulf of Oro', label: [40, 26] },
  ],
  flows: [
    { id: 'f1', from: [140, 104], to: [140, 134], reading: 'People are fleeing from Tessin to the capital' },
    {
      id: 'f2',
      from: [204, 142],
      to: [242, 166],
      reading: 'People are fleeing from the capital to Lake Shore',
    },
  ],
};
