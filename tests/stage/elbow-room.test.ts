// People at the back stand clear of those in front, in the middle of a gap that is too narrow, and where they were told otherwise.
import { expect, test } from 'vitest';
import { standsOf } from '../../src/stage/elbow-room.ts';
import { DATA } from './staged-moments.ts';

/** `bahar left`: who stands in which slot. */
function xOf(who: string, ...people: string[]): number | undefined {
  const standing = people.map((text) => {
    const [id = '', slot = ''] = text.split(' ');
    return { id, slot };
  });
  return standsOf(standing, 'hall', DATA).get(who)?.x;
}

test.each([
  ['alone: on the slot', 660, ['yuni back-left']],
  ['beside somebody in front: at arm’s length', 785, ['yuni back-left', 'bahar left']],
  ['far from everybody: on the slot', 660, ['yuni back-left', 'petugas right']],
  ['between two who stand close: in the middle', 730, ['yuni back-left', 'bahar left', 'heri centre']],
  ['beside others at the back: on the slot', 660, ['yuni back-left', 'heri back-left']],
])('%s', (_, x, people) => {
  expect(xOf('yuni', ...people)).toBe(x);
});

test('whoever is in front stays on the slot', () => {
  expect(xOf('bahar', 'bahar left', 'yuni back-left')).toBe(500);
});
