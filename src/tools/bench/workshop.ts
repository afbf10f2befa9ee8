// `npm run bench -- workshop`: what a durable vote costs our server, beside a bare broadcast server with the same clients in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditLog } from '../workshop/audit.ts';
import { openRoom } from '../workshop/open-room.ts';
import { percentile } from '../workshop/percentile.ts';
import { readLog } from '../workshop/read-log.ts';
import { type ServerProcess, startBuiltServer, startProgram } from '../workshop/server-process.ts';
import { fillRoom, voteRound } from '../workshop/vote-rounds.ts';

const BUDGET = 1.5;
const PHONES = 500;
/** So many that a server runs as it does after an hour, not as it does just after its start. */
const WARM_UP = 12;
const ROUNDS = 24;
/** Runs of each server, one after the other in turn: a busy moment of the machine meets both. */
const RUNS = 3;
const BARE = fileURLToPath(new URL('./bare-room-server.ts', import.meta.url));

interface Cost {
  /** Processor time of the server a vote, in milliseconds. */
  ms: number;
  memoryMb: number;
  /** Milliseconds until an acknowledgement; of the clients, who share the machine. */
  acks: { p50: number; p99: number };
}

export async function benchWorkshop(print: (line: string) => void): Promise<boolean> {
  print(
    `${PHONES} phones, ${ROUNDS} votes of each a run after ${WARM_UP} that are not measured, all at once; processor time of the server a vote.\n`,
  );
  print('server   run   ms a vote   ack p50   ack p99   memory MB');
  const found: Record<'bare' | 'lakon', Cost[]> = { bare: [], lakon: [] };
  let isWhole = true;
  for (let run = 1; run <= RUNS; run++) {
    const bare = await measureBare();
    const { cost, kept } = await measureOwn();
    isWhole &&= kept;
    for (const [name, one] of Object.entries({ bare, lakon: cost })) {
      found[name as keyof typeof found].push(one);
      const cells = [one.ms.toFixed(3), one.acks.p50.toFixed(0), one.acks.p99.toFixed(0), one.memoryMb.toFixed(0)];
      print(
        `${name.padEnd(9)}${String(run).padEnd(4)}${cells.map((cell, i) => cell.padStart([11, 10, 10, 12][i] ?? 0)).join('')}`,
      );
    }
  }
  const typical = (name: keyof typeof found) =>
    percentile(
      found[name].map(({ ms }) => ms),
      0.5,
    );
  const ratio = typical('lakon') / typical('bare');
  print(
    `\na durable vote costs ${ratio.toFixed(2)} times a bare one (budget ${BUDGET}${ratio <= BUDGET ? '' : ', NOT KEPT'})`,
  );
  print(`every acknowledged vote is in the log once: ${isWhole ? 'yes' : 'NO'}`);
  return ratio <= BUDGET && isWhole;
}

async function measureBare(): Promise<Cost> {
  const server = await startProgram(BARE, {}, ['--import', 'tsx']);
  try {
    return (await measure(server, { code: 'ACDEFG', host: '' })).cost;
  } finally {
    await server.kill();
  }
}

async function measureOwn(): Promise<{ cost: Cost; kept: boolean }> {
  const data = mkdtempSync(join(tmpdir(), 'lakon-bench-'));
  const server = await startBuiltServer(data);
  try {
    const room = await openRoom(server.url);
    const { cost, acknowledged } = await measure(server, room);
    const audit = auditLog(readLog(data, room.code), acknowledged);
    return { cost, kept: audit.lost + audit.doubled === 0 && audit.acknowledged === PHONES * (WARM_UP + ROUNDS) };
  } finally {
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measure(server: ServerProcess, room: { code: string; host: string }) {
  const filled = await fillRoom(server.url, room, PHONES);
  for (let round = 0; round < WARM_UP; round++) await voteRound(filled, (phone) => phone + round);
  const warm = filled.phones.map(({ acknowledged }) => acknowledged.length);
  const before = await server.usage();
  for (let round = 0; round < ROUNDS; round++) await voteRound(filled, (phone) => phone * 7 + round);
  const after = await server.usage();
  const times = filled.phones.flatMap(({ acknowledged }, i) => acknowledged.slice(warm[i]).map(({ ms }) => ms));
  for (const member of [filled.host, ...filled.phones]) member.leave();
  const cost: Cost = {
    ms: (1000 * (after.cpuSeconds - before.cpuSeconds)) / (PHONES * ROUNDS),
    memoryMb: after.memoryMb,
    acks: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
  };
  return { cost, acknowledged: filled.phones.map(({ acknowledged }) => acknowledged) };
}
