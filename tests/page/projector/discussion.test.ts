import { expect, test } from 'vitest';
import { discussionOf } from '../../../src/page/projector/discussion.ts';

const tally = (...counts: number[]) => counts.map((count, i) => ({ option: 10 + i, count }));

test.each([
  ['nobody has voted', [0, 0, 0, 0], { kind: 'nobody' }],
  ['two are equally strong, in the order of their letters', [4, 14, 5, 12], { kind: 'near', places: [1, 3] }],
  ['a tie', [0, 17, 17, 1], { kind: 'near', places: [1, 2] }],
  ['nearly all are of one mind', [1, 0, 30, 4], { kind: 'agreed', place: 2 }],
  ['everybody is', [35, 0, 0, 0], { kind: 'agreed', place: 0 }],
  ['one leads and the others follow', [18, 9, 5, 3], { kind: 'mixed', place: 0 }],
  ['spread thin, so that no second is strong', [9, 8, 8, 8, 8], { kind: 'mixed', place: 0 }],
])('%s', (_, counts, expected) => {
  expect(discussionOf(tally(...counts))).toEqual(expected);
});
