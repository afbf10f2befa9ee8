// The work of `npm run load`: a room of phones votes for some rounds; times, the server's use of the machine, and whether all was kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLog } from './audit.ts';
import { openRoom } from './open-room.ts';
import { percentile } from './percentile.ts';
import { readLog } from './read-log.ts';
import { startBuiltServer } from './server-process.ts';
import { fillRoom, voteRound } from './vote-rounds.ts';

export interface LoadOptions {
  clients: number;
  rounds: number;
  /** A server that runs already; without it one is started for the purpose. */
  url?: string;
}

/** Prints figures as they come; resolves to whether every acknowledged vote was kept and counted once. */
export async function runLoad({ clients, rounds, url }: LoadOptions, print: (line: string) => void): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'lakon-load-'));
  const server = url === undefined ? await startBuiltServer(data) : undefined;
  const address = url ?? server?.url ?? '';
  try {
    const room = await openRoom(address);
    const connecting = performance.now();
    const { host, phones } = await fillRoom(address, room, clients);
    print(`${clients} phones are in, after ${seconds(performance.now() - connecting)}.`);
    const before = await server?.usage();
    const seen: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      seen.push(...(await voteRound({ host, phones }, (phone) => phone * 7 + round)).seen);
      print(`round ${round} of ${rounds}`);
    }
    const after = await server?.usage();
    const acks = phones.flatMap(({ acknowledged }) => acknowledged.map(({ ms }) => ms));
    print('');
    print(`votes acknowledged            ${acks.length}`);
    print(`acknowledged, p50 / p99       ${ms(percentile(acks, 0.5))} / ${ms(percentile(acks, 0.99))}`);
    print(`all see the tally, p50 / max  ${ms(percentile(seen, 0.5))} / ${ms(percentile(seen, 1))}`);
    if (before && after) {
      const cpu = after.cpuSeconds - before.cpuSeconds;
      print(`processor time of the server  ${cpu.toFixed(2)} s, ${((cpu * 1000) / acks.length).toFixed(3)} ms a vote`);
      print(`memory of the server          ${Math.round(after.memoryMb)} MB`);
    } else print('processor and memory          not known of a server that runs elsewhere');
    const kept = server
      ? await isKept(data, room.code, phones, print)
      : await isCounted(address, room, acks.length, print);
    for (const member of [host, ...phones]) member.leave();
    return kept && acks.length === clients * rounds;
  } finally {
    await server?.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

async function isKept(
  data: string,
  code: string,
  phones: Awaited<ReturnType<typeof fillRoom>>['phones'],
  print: (line: string) => void,
): Promise<boolean> {
  const { acknowledged, lost, doubled } = auditLog(
    readLog(data, code),
    phones.map((phone) => phone.acknowledged),
  );
  print(`in the log on disk            ${acknowledged} acknowledged, ${lost} lost, ${doubled} counted twice`);
  return lost + doubled === 0;
}

/** Where the log is out of reach, the report tells how many votes were counted. */
async function isCounted(
  url: string,
  room: { code: string; host: string },
  votes: number,
  print: (line: string) => void,
): Promise<boolean> {
  const answer = await fetch(`${url}/api/rooms/${room.code}/report`, {
    headers: { authorization: `Bearer ${room.host}` },
  });
  const { decisions } = (await answer.json()) as { decisions: { split: { people?: number } }[] };
  const counted = decisions.reduce((sum, { split }) => sum + (split.people ?? 0), 0);
  print(`in the room's report          ${counted} of ${votes} acknowledged votes`);
  return counted === votes;
}

const ms = (value: number) => `${Math.round(value)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
