// The table of people: what each of a named room took at each decision, and their scores.
import { DIMENSIONS } from '../dimension.ts';
import type { Cell } from '../export-csv.ts';
import type { RoomReport } from './report.ts';
import { sheetLetter } from './sheet-letter.ts';
import type { SheetNames, SheetWords } from './sheet-words.ts';

/** One row a person: a named room's alone. Decisions stand in the order of the story, not of the report. */
export function peopleRows({ rows = [], decisions }: RoomReport, words: SheetWords, { scene }: SheetNames): Cell[][] {
  const c = words.columns;
  const places = [...decisions.keys()].sort((a, b) => numberAt(decisions, a) - numberAt(decisions, b) || a - b);
  const met = places.flatMap((place) => {
    const one = decisions[place];
    return one ? [{ place, one }] : [];
  });
  const heads = met.map(({ one: { decision, again } }) => {
    const head = `${decision.number + 1}. ${scene(decision.scene)}`;
    return again ? `${head} (${c.again.toLowerCase()})` : head;
  });
  const scored = rows.some(({ scores }) => scores);
  const body = rows.map(({ name, number, choices, scores }): Cell[] => [
    name,
    number ?? '',
    ...met.map(({ place, one }) => {
      const at = one.decision.options.findIndex(({ index }) => index === choices[place]);
      return at < 0 ? '' : sheetLetter(at);
    }),
    ...(scored ? DIMENSIONS.map((_, k) => scores?.[k] ?? '') : []),
  ]);
  const dimensions = scored ? DIMENSIONS.map((one) => words.dimensions[one]) : [];
  return [[c.name, c.participantNumber, ...heads, ...dimensions], ...body];
}

function numberAt(decisions: RoomReport['decisions'], place: number): number {
  return decisions[place]?.decision.number ?? 0;
}
