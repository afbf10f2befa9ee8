// The auditor of acknowledged commands: it must find what is lost and what is there twice, or the figures of load and chaos say nothing.
import { expect, test } from 'vitest';
import { auditLog } from '../../src/tools/workshop/audit.ts';
import type { Acknowledged } from '../../src/tools/workshop/member.ts';
import type { LoggedCommand } from '../../src/tools/workshop/read-log.ts';

const told = (id: string, seq: number): Acknowledged => ({ id, seq, ms: 1, command: { kind: 'ask' } });
const kept = (commandId: string, seq: number): LoggedCommand => ({ seq, seat: 'a', commandId, kind: 'vote', body: {} });

test.each([
  ['all is there', [kept('a', 2), kept('b', 3)], [told('a', 2), told('b', 3)], 0, 0],
  ['one is missing', [kept('a', 2)], [told('a', 2), told('b', 3)], 1, 0],
  ['one is elsewhere than its phone was told', [kept('a', 2), kept('b', 4)], [told('a', 2), told('b', 3)], 1, 0],
  ['one is there twice', [kept('a', 2), kept('a', 3)], [told('a', 2)], 0, 1],
  ['what nobody was told of may be there', [kept('a', 2), kept('c', 3)], [told('a', 2)], 0, 0],
] as const)('%s', (_, log, acknowledged, lost, doubled) => {
  expect(auditLog(log, [acknowledged.slice(0, 1), acknowledged.slice(1)])).toEqual({
    acknowledged: acknowledged.length,
    lost,
    doubled,
  });
});
