import { expect, test, vi } from 'vitest';
import type { SeatView } from '../../src/core/room/view.ts';
import { createOwnPart } from '../../src/workshop/own-part.ts';

const MINE: SeatView = {
  seat: 'a',
  code: 'SALAK 100',
  name: 'Bu Ratna',
  vote: { round: 1, option: 2, reason: 'sebab' },
};
const VOTE = { kind: 'vote', round: 1, option: 0 } as const;

function ownPart() {
  const on = vi.fn<(mine: SeatView) => void>();
  const own = createOwnPart(on);
  own.begin(MINE, 7);
  return { own, on };
}

test('a mere vote is one’s own part as soon as it is acknowledged, and takes the place of the one before with its reason', () => {
  const { own, on } = ownPart();
  own.acknowledged(VOTE, { id: 'x', seq: 8 });
  expect(on.mock.calls).toEqual([[{ ...MINE, vote: { round: 1, option: 0 } }]]);
});

test('what the server says is taken as it is', () => {
  const { own, on } = ownPart();
  const told = { ...MINE, vote: { round: 1, option: 0, reason: 'lelah' } };
  own.acknowledged({ ...VOTE, reason: ' lelah ' }, { id: 'x', seq: 8, mine: told });
  own.tell(MINE);
  own.acknowledged({ ...VOTE, option: 3 }, { id: 'y', seq: 10 });
  expect(on.mock.calls).toEqual([[told], [MINE], [{ ...MINE, vote: { round: 1, option: 3 } }]]);
});

test('what the welcome knew already changes nothing: another device may have voted since', () => {
  const { own, on } = ownPart();
  own.acknowledged(VOTE, { id: 'x', seq: 7 });
  expect(on).not.toHaveBeenCalled();
});

test('a vote with a reason, and what is no vote, wait for the server’s word', () => {
  const { own, on } = ownPart();
  own.acknowledged({ ...VOTE, reason: 'lelah' }, { id: 'x', seq: 8 });
  own.acknowledged({ kind: 'ask' }, { id: 'y', seq: 9 });
  expect(on).not.toHaveBeenCalled();
});
