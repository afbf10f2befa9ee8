// Group commit: what comes together is written together, told of only once it is written, and falls together.
import { expect, test } from 'vitest';
import type { LogEntry } from '../../../src/server/room/log-entry.ts';
import { createWriteQueue } from '../../../src/server/room/write-queue.ts';
import { patiently } from '../../support/patiently.ts';

const entry = (seq: number): LogEntry => ({
  room: 'ACDEFG',
  seat: 'a',
  commandId: `command-${seq}`,
  event: { seq, at: 0, body: { kind: 'ask' } },
});

/** A disk that answers when it is told to. */
function slowDisk() {
  const groups: { seqs: number[]; done: () => void; fail: (error: Error) => void }[] = [];
  const write = (entries: readonly LogEntry[]) =>
    new Promise<void>((done, fail) => groups.push({ seqs: entries.map(({ event }) => event.seq), done, fail }));
  return { groups, write };
}

test('many at once are one transaction, and nobody is told before it is done', async () => {
  const { groups, write } = slowDisk();
  const queue = createWriteQueue(write);
  const told: number[] = [];
  for (let seq = 1; seq <= 200; seq++) queue.add(entry(seq), false, () => told.push(seq));
  await patiently(() => expect(groups).toHaveLength(1));
  expect(groups[0]?.seqs).toHaveLength(200);
  expect(told).toEqual([]);
  groups[0]?.done();
  await queue.drained();
  expect(told).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
});

test('what comes while a group is written makes the next group', async () => {
  const { groups, write } = slowDisk();
  const queue = createWriteQueue(write);
  const told: number[] = [];
  queue.add(entry(1), true, () => told.push(1));
  await patiently(() => expect(groups).toHaveLength(1));
  for (const seq of [2, 3]) queue.add(entry(seq), seq === 3, () => told.push(seq));
  groups[0]?.done();
  await patiently(() => expect(groups).toHaveLength(2));
  expect(told).toEqual([1]);
  expect(groups[1]?.seqs).toEqual([2, 3]);
  groups[1]?.done();
  await queue.drained();
  expect(told).toEqual([1, 2, 3]);
});

test('a write that fails takes down its group and all that was decided on top of it, and nothing after', async () => {
  const { groups, write } = slowDisk();
  const queue = createWriteQueue(write);
  const told: [number, unknown][] = [];
  const add = (seq: number) => queue.add(entry(seq), true, (error) => told.push([seq, (error as Error)?.message]));
  add(1);
  add(2);
  await patiently(() => expect(groups).toHaveLength(1));
  add(3);
  groups[0]?.fail(new Error('disk full'));
  await patiently(() => expect(told).toHaveLength(3));
  expect(told.map(([, error]) => error)).toEqual(['disk full', 'disk full', 'disk full']);
  add(4);
  await patiently(() => expect(groups).toHaveLength(2));
  expect(groups[1]?.seqs).toEqual([4]);
  groups[1]?.done();
  await queue.drained();
  expect(told.at(-1)).toEqual([4, undefined]);
});

test('an empty queue is drained already', async () => {
  await createWriteQueue(async () => undefined).drained();
});
