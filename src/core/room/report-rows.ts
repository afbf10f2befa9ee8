// The rows of a named room: who took what. Nobody else's report has any.
import { plainText } from './plain-text.ts';
import type { PlayedTogether } from './played-decisions.ts';
import type { Room } from './room.ts';
import { seatsOf } from './room.ts';
import { lastVotes } from './round.ts';
import { revealedRounds } from './voted-decisions.ts';

export interface ReportRow {
  name: string;
  number?: string;
  /** Ink index of what the person took at each decision of the report, by its place there; absent where they took nothing. */
  choices: Readonly<Record<string, number>>;
  /** In the order of DIMENSIONS, of a finished play of one's own. */
  scores?: readonly (number | null)[];
}

/**
 * By number and name, not by who came first. `order`: which of the room's decisions stands at each place of the report;
 * `played`: those decisions, where everybody played.
 */
export function reportRows(
  room: Room,
  order: readonly number[],
  played: readonly PlayedTogether[] | undefined,
): ReportRow[] {
  const takenBy = played ? playedBySeat(room, played) : votedBySeat(room);
  const rows = seatsOf(room).map(({ id, name, number }): ReportRow => {
    const taken = order.map((at) => takenBy[at]?.get(id));
    const end = room.progress[id]?.end;
    return {
      name: plainText(name ?? ''),
      ...(number ? { number: plainText(number) } : {}),
      choices: Object.fromEntries(taken.flatMap((option, place) => (option === undefined ? [] : [[place, option]]))),
      ...(end ? { scores: end.scores } : {}),
    };
  });
  return rows.sort((a, b) => compared(a.number ?? '', b.number ?? '') || compared(a.name, b.name));
}

/** For each decision of the report's ground, the option by seat. */
function votedBySeat(room: Room): Map<string, number>[] {
  return revealedRounds(room).map((round) => new Map(lastVotes(round).map(({ vote }) => [vote.seat, vote.option])));
}

function playedBySeat(room: Room, decisions: readonly PlayedTogether[]): Map<string, number>[] {
  return decisions.map(({ id }) => {
    const taken = Object.entries(room.progress).flatMap(([seat, { played }]) => {
      const first = played.find((one) => one.id === id);
      return first ? [[seat, first.chosen] as const] : [];
    });
    return new Map(taken);
  });
}

/** Numbers by size, all else by letters; who has none comes last. */
function compared(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const size = Number(a) - Number(b);
  if (size) return size;
  return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
}
