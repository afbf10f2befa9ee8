// A room's file is read back as it was written, and anything else is refused with the place where it differs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileTrouble, ForeignRoomFile } from '../../src/core/room/foreign-room-file.ts';
import { NO_FIELDS } from '../../src/core/room/report-fields.ts';
import { MODES } from '../../src/core/room/setup.ts';
import { readRoomFile } from '../../src/workshop/report-schema.ts';
import { playedRoom } from '../support/played-room.ts';

const cases = MODES.flatMap((mode) =>
  [4, 20].flatMap((count) => [false, true].map((named) => [mode, count, named] as const)),
);

test.each(cases)('%s, %i people, names: %s: what was written is read', (mode, count, named) => {
  const report = {
    ...playedRoom(count, { mode, named }),
    fields: { ...NO_FIELDS, findings: 'satu\ndua', place: 'Ende' },
  };
  expect(readRoomFile(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(report)));
});

function troubleWith(content: unknown): FileTrouble | undefined {
  try {
    readRoomFile(typeof content === 'string' ? content : JSON.stringify(content));
    return undefined;
  } catch (error) {
    if (error instanceof ForeignRoomFile) return error.trouble;
    throw error;
  }
}

/** The report with something else at a place. */
function spoiled(path: string, value: unknown): unknown {
  const report = JSON.parse(JSON.stringify(playedRoom(9, { mode: 'each', named: true })));
  const steps = path.split('.');
  const last = steps.pop() as string;
  const at = steps.reduce((part, step) => part[step], report);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return report;
}

test.each([
  ['people', '9', 'number'],
  ['people', -1, 'number'],
  ['people', 1.5, 'number'],
  ['setup.mode', 'alone', 'one-of'],
  ['setup.named', 'yes', 'yes-no'],
  ['setup.scenario', undefined, 'something'],
  ['decisions.0.decision.options', 'none', 'list'],
  ['decisions.0.split', 'secret', 'group'],
  ['decisions.0.split.people', null, 'number'],
  ['decisions.0.split.value.1.count', true, 'number'],
  ['decisions.0.reasons', [7], 'text'],
  ['decisions.0.decision.scene', 'x'.repeat(300), 'shorter'],
  ['scores.1.value.counts', [1, 2], 'list'],
  ['reactions.value', [], 'list'],
  ['rows.0.name', 3, 'text'],
  ['rows.0.scores', [400], 'number'],
])('%s being %j: refused there, %s expected', (path, value, expected) => {
  const trouble = troubleWith(spoiled(path, value));
  expect(trouble).toMatchObject({ kind: 'damaged', expected });
  if (trouble?.kind === 'damaged') expect(trouble.where.startsWith(path)).toBe(true);
});

test('what is something else altogether is named as such', () => {
  expect(troubleWith('not data')).toEqual({ kind: 'no-json' });
  for (const other of [null, 7, [], {}, { lakon: 'device' }, 'text in quotes'])
    expect(troubleWith(JSON.stringify(other))).toEqual({ kind: 'other' });
  expect(troubleWith(spoiled('version', 2))).toEqual({ kind: 'newer' });
  expect(troubleWith(spoiled('version', 'one'))).toMatchObject({ kind: 'damaged', where: 'version' });
});

test('any data is read or refused, and never anything else', () => {
  fc.assert(fc.property(fc.json(), (content) => void troubleWith(content)));
});

test('texts come without signs that no file can hold', () => {
  const read = readRoomFile(JSON.stringify(spoiled('rows.0.name', 'Bu\u0000 Ani\u202E')));
  expect(read.rows?.[0]?.name).toBe('Bu Ani');
});
