// Saves the play in progress at every choice, and a finished one with what it came to.
import type { Play } from '../core/play.ts';
import { playRecord } from '../core/play-record.ts';
import type { PlayKeeper } from '../storage/play-keeper.ts';
import type { SavedPlay } from '../storage/saved-play.ts';
import type { Stores } from './stores.ts';

/** The entry that this page writes. */
interface Entry {
  /** Which of the plays that were opened here. */
  opened: number;
  key: string;
  /** The play as this page knows it to be kept. */
  play: Play;
  finished: boolean;
}

/**
 * Starts saving; `now` gives the time in milliseconds. Each opened play is one entry, replaced as it goes on, whatever is
 * taken back or said in another language. A finished play stays: going on from one of its decisions begins a new entry, and so
 * does going on with a play that has meanwhile gone another way in another tab.
 */
export function savePlays(stores: Stores, keeper: PlayKeeper, now: () => number): void {
  const { play, library } = stores;
  let entry: Entry | undefined;
  let opened = 0;
  const write = async (next: Omit<SavedPlay, 'key'>, mine: number) => {
    if (entry?.opened !== mine) entry = { opened: mine, ...entryOf(next, library.getState().saved, now) };
    else if (entry.finished && !next.finished) entry = { ...entry, key: anotherKey(next.play, now) };
    const kept = await keeper.keep({ ...next, key: entry.key }, entry.play);
    if (!kept) {
      entry = { ...entry, key: anotherKey(next.play, now) };
      await keeper.keep({ ...next, key: entry.key });
    }
    entry = { ...entry, play: next.play, finished: next.finished };
    void library.getState().refresh();
  };
  // One after the other: what is written next depends on whether this could be.
  let writing = Promise.resolve();
  play.subscribe(({ trace, scenario }, before) => {
    if (!trace && before.trace) opened++;
    if (!trace || !scenario || trace === before.trace || trace.play.choices.length === 0) return;
    const mine = opened;
    const finished = trace.outcome !== undefined;
    const next = { play: trace.play, finished, record: playRecord(scenario, trace), updated: now() };
    writing = writing.then(() => write(next, mine)).catch(() => undefined);
  });
}

/** Whether two lists of choices belong to one play: begun alike, whatever became of it. */
function isSame(one: Play, other: Play): boolean {
  return one.scenario === other.scenario && one.seed === other.seed;
}

const firstKey = ({ scenario, seed }: Play) => `${scenario}-${seed.toString(36)}`;
const anotherKey = (play: Play, now: () => number) => `${firstKey(play)}-${now().toString(36)}`;

/** The entry that a play belongs to: its own if it is being continued, a new one if a finished play bears its name. */
function entryOf(
  { play, finished }: Omit<SavedPlay, 'key'>,
  saved: readonly SavedPlay[],
  now: () => number,
): Omit<Entry, 'opened'> {
  const known = saved.filter((one) => !one.damaged && isSame(one.play, play));
  const asOpened = known.find((one) => one.play.choices.join() === play.choices.join());
  const own = asOpened ?? known.find((one) => !one.finished);
  if (own) return { key: own.key, play, finished };
  const key = firstKey(play);
  const taken = saved.some((one) => one.key === key);
  return { key: taken && !finished ? anotherKey(play, now) : key, play, finished };
}
