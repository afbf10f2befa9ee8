// The work of `npm run chaos`: a room that votes while its server is killed and started again and its phones lose their lines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { auditLog } from './audit.ts';
import type { Member } from './member.ts';
import { openRoom } from './open-room.ts';
import { readLog } from './read-log.ts';
import { startDithering } from './restless-phones.ts';
import { type ServerProcess, startBuiltServer } from './server-process.ts';
import { settled } from './settled.ts';
import { openShakyNetwork } from './shaky-network.ts';
import { fillRoom, type VotingRoom } from './vote-rounds.ts';

export interface ChaosOptions {
  clients: number;
  kills: number;
  random: () => number;
}

export interface ChaosFigures {
  acknowledged: number;
  lost: number;
  doubled: number;
  /** Phones that were not in the room at the end, or on another seat than their own. */
  notBack: number;
  rounds: number;
  cuts: number;
  /** Whether the last tally is what the phones were told of their votes. */
  tallyRight: boolean;
}

/** Longest time between two kills and longest time the server stays dead, in milliseconds. */
const BETWEEN = 2500;
const DEAD = 800;

export async function runChaos(
  { clients, kills, random }: ChaosOptions,
  print: (line: string) => void,
): Promise<ChaosFigures> {
  const data = mkdtempSync(join(tmpdir(), 'lakon-chaos-'));
  let server = await startBuiltServer(data);
  const { port } = server;
  const network = await openShakyNetwork(port);
  try {
    const opened = await openRoom(server.url);
    const room = await fillRoom(network.url, opened, clients);
    const seats = room.phones.map(({ mine }) => mine?.seat);
    print(`${clients} phones are in.`);
    const stopDithering = startDithering(room.phones, random);
    const stopHosting = startHosting(room.host);
    let cuts = 0;
    for (let kill = 1; kill <= kills; kill++) {
      await setTimeout(random() * BETWEEN);
      cuts += network.cut(0.1, random);
      await setTimeout(random() * 300);
      await server.kill();
      await setTimeout(random() * DEAD);
      server = await againAt(data, port);
      print(`killed and started again: ${kill} of ${kills}`);
    }
    stopDithering();
    const rounds = await stopHosting();
    const isBack = (phone: Member) => phone.isIn && phone.waiting() === 0;
    await settled(() => [room.host, ...room.phones].every(isBack), 60);
    const notBack = room.phones.filter((phone, i) => !isBack(phone) || phone.mine?.seat !== seats[i]).length;
    const tallyRight = await lastTallyIsRight(room);
    for (const member of [room.host, ...room.phones]) member.leave();
    await server.kill();
    const audit = auditLog(
      readLog(data, opened.code),
      [room.host, ...room.phones].map(({ acknowledged }) => acknowledged),
    );
    return { ...audit, notBack, rounds, cuts, tallyRight };
  } finally {
    network.close();
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Phones know one address: a server that came back on another port would be lost to them. */
async function againAt(data: string, port: number): Promise<ServerProcess> {
  const server = await startBuiltServer(data, port);
  if (server.port !== port) throw new Error(`The server came back on port ${server.port} instead of ${port}.`);
  return server;
}

/** Leads the room through the story again and again; what it returns stops it after the vote under way, and tells how many rounds there were. */
function startHosting(host: Member): () => Promise<number> {
  let going = true;
  let rounds = 0;
  const answered = () => settled(() => host.waiting() === 0, 30);
  const lead = async () => {
    while (going) {
      host.send(host.view?.position.decision ? { kind: 'ask' } : { kind: 'return', decision: 0 });
      await answered();
      if (host.view?.round?.state !== 'open') {
        await setTimeout(20);
        continue;
      }
      await setTimeout(1200);
      host.send({ kind: 'reveal' });
      await answered();
      host.send({ kind: 'take', option: host.view.desk?.usual ?? 0 });
      await answered();
      rounds++;
    }
  };
  const led = lead();
  return async () => {
    going = false;
    await led;
    return rounds;
  };
}

/** One more vote in peace, which everybody takes part in. */
async function lastTallyIsRight({ host, phones }: VotingRoom): Promise<boolean> {
  if (!host.view?.position.decision) host.send({ kind: 'return', decision: 0 });
  await settled(() => host.view?.position.decision !== undefined && host.waiting() === 0, 30);
  host.send({ kind: 'ask' });
  await settled(() => phones.every(({ view }) => view?.round?.state === 'open'), 30);
  const options = host.view?.position.decision?.options.map(({ index }) => index) ?? [0];
  const wanted = new Map<number, number>();
  for (const [i, phone] of phones.entries()) {
    const option = options[i % options.length] ?? 0;
    wanted.set(option, (wanted.get(option) ?? 0) + 1);
    phone.send({ kind: 'vote', round: phone.view?.round?.number ?? 0, option });
  }
  await settled(() => phones.every((phone) => phone.waiting() === 0), 30);
  host.send({ kind: 'reveal' });
  await settled(() => phones.every(({ view }) => view?.round?.tally !== undefined), 30);
  return phones.every(({ view }) =>
    view?.round?.tally?.every(({ option, count }) => count === (wanted.get(option) ?? 0)),
  );
}
