// A room full of phones that vote, round after round: what the load, the benchmark and the chaos have in common.
import { enterRoom, type Member } from './member.ts';
import { mustSettle } from './settled.ts';

export interface VotingRoom {
  host: Member;
  phones: readonly Member[];
}

/** Enters the facilitator and `clients` phones; resolves once all of them are in. `pace`: how many knock at once. */
export async function fillRoom(
  url: string,
  room: { code: string; host: string },
  clients: number,
  pace = 25,
): Promise<VotingRoom> {
  const host = enterRoom(url, { code: room.code, role: 'facilitator', host: room.host });
  await mustSettle('the facilitator is let in', () => host.isIn);
  const phones: Member[] = [];
  while (phones.length < clients) {
    const group = Array.from({ length: Math.min(pace, clients - phones.length) }, () =>
      enterRoom(url, { code: room.code, role: 'participant' }),
    );
    phones.push(...group);
    await mustSettle(`phone ${phones.length} is let in`, () => group.every(({ isIn }) => isIn));
  }
  return { host, phones };
}

export interface RoundTimes {
  /** Milliseconds from the reveal until a phone has the tally, one a phone. */
  seen: readonly number[];
}

/** One whole round: asked, voted by everybody, revealed, and the story taken on. Throws when the tally is not what was voted. */
export async function voteRound({ host, phones }: VotingRoom, choose: (phone: number) => number): Promise<RoundTimes> {
  await toDecision(host);
  const before = host.view?.round?.number ?? 0;
  host.send({ kind: 'ask' });
  const isOpen = ({ view }: Member) => view?.round?.state === 'open' && view.round.number > before;
  await mustSettle('everybody sees the question', () => [host, ...phones].every(isOpen));
  const round = host.view?.round?.number ?? 0;
  const options = host.view?.position.decision?.options.map(({ index }) => index) ?? [];
  for (const [i, phone] of phones.entries())
    phone.send({ kind: 'vote', round, option: options[choose(i) % options.length] ?? 0 });
  await mustSettle('every vote is acknowledged', () => phones.every((phone) => phone.waiting() === 0));

  const seen: number[] = [];
  const began = performance.now();
  const has = (phone: Member) => phone.view?.round?.number === round && phone.view.round.tally !== undefined;
  for (const phone of phones) {
    phone.onView = () => {
      if (!has(phone)) return;
      seen.push(performance.now() - began);
      phone.onView = () => undefined;
    };
  }
  host.send({ kind: 'reveal' });
  await mustSettle('every phone has the tally', () => seen.length === phones.length);
  for (const phone of phones) {
    const counted = phone.view?.round?.tally?.reduce((sum, { count }) => sum + count, 0);
    if (counted !== phones.length) throw new Error(`${phones.length} voted, ${counted} were counted.`);
  }
  host.send({ kind: 'take', option: host.view?.desk?.usual ?? options[0] ?? 0 });
  await mustSettle('the story goes on', () => host.waiting() === 0 && host.view?.round === undefined);
  return { seen };
}

/** From the end of the story back to its beginning: there is always something to vote on. */
async function toDecision(host: Member): Promise<void> {
  if (host.view?.position.decision) return;
  host.send({ kind: 'return', decision: 0 });
  await mustSettle('the story begins again', () => host.view?.position.decision !== undefined);
}
