// The simulated participants of one room: does what they wish when its time has come, by the same doors and rules as people.
import { isCounted } from '../../core/room/counted.ts';
import { rehearsalWordsOf } from '../../words/rehearsal-words-of.ts';
import type { LiveRoom } from '../room/live-room.ts';
import { newSecret } from '../room/secrets.ts';
import type { Timers } from './timers.ts';
import { seatOfPerson, tempersOf, type Wish, wishesIn } from './wishes.ts';

export interface Rehearsal {
  /** How many simulated participants are there. */
  here(): number;
  /** Without a facilitator they go on for ten minutes. */
  facilitatorHere(isHere: boolean): void;
  isRunning(): boolean;
  stop(): void;
}

/** How long simulated people wait for a facilitator, in milliseconds. */
export const ALONE = 10 * 60_000;

/** Nothing for a room that is none, or in which nobody has a phone. */
export function startRehearsal(live: LiveRoom, timers: Timers, failed: (error: unknown) => void): Rehearsal {
  const { setup } = live.room();
  const isOne = setup.rehearsal && setup.mode !== 'cards';
  const tempers = tempersOf(setup.seed);
  /** What they are about to do, by person and wish; returns what prevents it. */
  const intended = new Map<string, () => void>();
  let leaving: (() => void) | undefined;
  let isRunning = false;

  const fulfil = async (wish: Wish) => {
    const { person, id } = wish;
    const wanted = wish.act();
    const seat = seatOfPerson(person);
    if (wanted !== 'join') return live.command({ role: 'participant', seat }, id, wanted);
    const { names } = rehearsalWordsOf(setup.locale);
    return live.join({ seat, token: newSecret(), name: names[person], number: String(person + 1).padStart(3, '0') });
  };
  const plan = () => {
    if (!isRunning) return;
    const wishes = new Map(
      wishesIn(live.room(), live.scenarios, tempers).map((wish) => [`${wish.person} ${wish.id}`, wish]),
    );
    for (const [key, prevent] of intended) {
      if (wishes.has(key)) continue;
      prevent();
      intended.delete(key);
    }
    for (const [key, wish] of wishes) {
      if (intended.has(key)) continue;
      const act = () => {
        intended.delete(key);
        // What was not granted is no longer wished for, or is wished for again when the room has changed.
        fulfil(wish).catch(failed);
      };
      intended.set(key, timers.after(wish.after, act));
    }
  };
  const isOwn = (seat: string) => seat.startsWith('rehearsal-');
  const unwatch = live.watch(({ body }, before) => {
    // Other people's votes change nobody's wish.
    if (!isCounted(before, body.kind) || ('seat' in body && isOwn(body.seat))) plan();
  });
  const rest = () => {
    isRunning = false;
    for (const prevent of intended.values()) prevent();
    intended.clear();
  };

  return {
    here: () =>
      isRunning ? Object.values(live.room().seats).filter(({ id, removed }) => isOwn(id) && !removed).length : 0,
    facilitatorHere(isHere) {
      if (!isOne) return;
      if (isHere) {
        leaving?.();
        leaving = undefined;
        if (isRunning) return;
        isRunning = true;
        plan();
      } else if (isRunning) {
        leaving ??= timers.after(ALONE, () => {
          leaving = undefined;
          rest();
        });
      }
    },
    isRunning: () => isRunning,
    stop() {
      leaving?.();
      unwatch();
      rest();
    },
  };
}
