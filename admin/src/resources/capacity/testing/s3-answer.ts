import { type Schema } from '../../../api/types';

/** S3 "Kapacitetsudnyttelse", the printed table: 1-8 conversations a day down, 1-9 full-time equivalents across. */
export const S3_TABLE: readonly (readonly number[])[] = [
  [132, 264, 396, 528, 660, 792, 924, 1056, 1188],
  [264, 528, 792, 1056, 1320, 1584, 1848, 2112, 2376],
  [396, 792, 1188, 1584, 1980, 2376, 2772, 3168, 3564],
  [528, 1056, 1584, 2112, 2640, 3168, 3696, 4224, 4752],
  [660, 1320, 1980, 2640, 3300, 3960, 4620, 5280, 5940],
  [792, 1584, 2376, 3168, 3960, 4752, 5544, 6336, 7128],
  [924, 1848, 2772, 3696, 4620, 5544, 6468, 7392, 8316],
  [1056, 2112, 3168, 4224, 5280, 6336, 7392, 8448, 9504],
];

/** The service's answer to S3's sheet. The printed numbers, and full-time equivalents divided out by hand (3,300 / 396 = 8.33, so 8.4). */
export const S3_ANSWER: Schema<'CapacityAnswer'> = {
  forAll: [
    { perCitizenPerYear: 4, conversations: 1320 },
    { perCitizenPerYear: 6, conversations: 1980 },
    { perCitizenPerYear: 12, conversations: 3960 },
  ],
  split: [
    { intensivePerYear: 24, intensive: 2376, timely: 924, total: 3300 },
    { intensivePerYear: 12, intensive: 1188, timely: 924, total: 2112 },
    { intensivePerYear: 6, intensive: 594, timely: 924, total: 1518 },
  ],
  table: S3_TABLE.map((row, index) => ({ perDay: index + 1, byFullTimeEquivalents: [...row] })),
  needed: [
    { demand: 'forAll', perYear: 4, conversations: 1320, byPerDay: [10, 5, 3.4, 2.5, 2, 1.7, 1.5, 1.3] },
    { demand: 'forAll', perYear: 6, conversations: 1980, byPerDay: [15, 7.5, 5, 3.8, 3, 2.5, 2.2, 1.9] },
    { demand: 'forAll', perYear: 12, conversations: 3960, byPerDay: [30, 15, 10, 7.5, 6, 5, 4.3, 3.8] },
    { demand: 'split', perYear: 24, conversations: 3300, byPerDay: [25, 12.5, 8.4, 6.3, 5, 4.2, 3.6, 3.2] },
    { demand: 'split', perYear: 12, conversations: 2112, byPerDay: [16, 8, 5.4, 4, 3.2, 2.7, 2.3, 2] },
    { demand: 'split', perYear: 6, conversations: 1518, byPerDay: [11.5, 5.8, 3.9, 2.9, 2.3, 2, 1.7, 1.5] },
  ],
};
