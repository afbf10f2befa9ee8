// `npm run bench -- workshop`: what a durable vote costs our server, beside a bare broadcast server with the same clients in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { auditLog } from '../workshop/audit.ts';
import { openRoom } from '../workshop/open-room.ts';
import { percentile } from '../workshop/percentile.ts';
import { readLog } from '../workshop/read-log.ts';
import { type ServerProcess, startBuiltServer, startProgram } from '../workshop/server-process.ts';
import { fillRoom, type VotingRoom, voteRound } from '../workshop/vote-rounds.ts';

const BUDGET = 1.5;
const PHONES = 500;
/** So many that a server runs as it does after an hour, not as it does just after its start. */
const WARM_UP = 12;
const PARTS = 4;
const ROUNDS = 20;
/** Between two votes, in milliseconds: a facilitator may send so many commands a second and no more. */
const REST = 50;
const BARE = fileURLToPath(new URL('./bare-room-server.ts', import.meta.url));

/** A server with its hall full. */
interface Hall {
  name: string;
  server: ServerProcess;
  filled: VotingRoom;
  /** Processor time a vote in milliseconds, one a part. */
  costs: number[];
}

export async function benchWorkshop(print: (line: string) => void): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'lakon-bench-'));
  const servers: ServerProcess[] = [];
  try {
    const bareServer = await startProgram(BARE, {}, ['--import', 'tsx']);
    servers.push(bareServer);
    const ownServer = await startBuiltServer(data);
    servers.push(ownServer);
    const room = await openRoom(ownServer.url);
    const bare = await fill('bare', bareServer, { code: 'ACDEFG', host: '' });
    const own = await fill('lakon', ownServer, room);

    print(
      `${PHONES} phones at each server, all of which vote at once. ${PARTS} x ${ROUNDS} votes of each hall, by turns,`,
    );
    print(
      `after ${WARM_UP} that are not measured; processor time of the server a vote, all threads, whatever it does.\n`,
    );
    await vote([bare, own], WARM_UP);
    const began = acknowledged(own).map(({ length }) => length);
    print('part   bare ms   lakon ms   ratio');
    for (let part = 1; part <= PARTS; part++) {
      await measure([bare, own]);
      const [a = 0, b = 0] = [bare, own].map(({ costs }) => costs.at(-1));
      print(`${String(part).padEnd(4)}${cell(a, 3, 10)}${cell(b, 3, 11)}${cell(b / a, 2, 8)}`);
    }
    print('\nserver   ack p50   ack p99   memory MB');
    for (const hall of [bare, own]) {
      const times = acknowledged(hall).flatMap((acks, i) => acks.slice(began[i]).map(({ ms }) => ms));
      const { memoryMb } = await hall.server.usage();
      print(
        `${hall.name.padEnd(7)}${cell(percentile(times, 0.5), 0, 9)}${cell(percentile(times, 0.99), 0, 10)}${cell(memoryMb, 0, 12)}`,
      );
    }

    const ratio = sum(own.costs) / sum(bare.costs);
    const isKept = ratio <= BUDGET;
    print(
      `\na durable vote costs ${ratio.toFixed(2)} times a bare one (budget ${BUDGET}${isKept ? '' : ', NOT KEPT'})`,
    );
    const acks = acknowledged(own);
    const audit = auditLog(readLog(data, room.code), acks);
    const votes = PHONES * (WARM_UP + PARTS * ROUNDS);
    const isWhole = audit.lost + audit.doubled === 0 && audit.acknowledged === votes;
    print(`every acknowledged vote is in the log once: ${isWhole ? 'yes' : 'NO'}`);
    for (const { filled } of [bare, own]) for (const member of [filled.host, ...filled.phones]) member.leave();
    return isKept && isWhole;
  } finally {
    for (const server of servers) await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

async function fill(name: string, server: ServerProcess, room: { code: string; host: string }): Promise<Hall> {
  return { name, server, filled: await fillRoom(server.url, room, PHONES), costs: [] };
}

/** What else the machine does meets all of them alike, and so does what a server puts off. */
async function vote(halls: readonly Hall[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const { filled } of round % 2 === 0 ? halls : halls.toReversed()) {
      await voteRound(filled, (phone) => phone * 7 + round);
      await setTimeout(REST);
    }
  }
}

async function measure(halls: readonly Hall[]): Promise<void> {
  const used = () => Promise.all(halls.map(({ server }) => server.usage()));
  const before = await used();
  await vote(halls, ROUNDS);
  const after = await used();
  for (const [i, { costs }] of halls.entries()) {
    const seconds = (after[i]?.cpuSeconds ?? 0) - (before[i]?.cpuSeconds ?? 0);
    costs.push((1000 * seconds) / (PHONES * ROUNDS));
  }
}

const acknowledged = ({ filled }: Hall) => filled.phones.map((phone) => phone.acknowledged);
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const cell = (value: number, digits: number, width: number) => value.toFixed(digits).padStart(width);
