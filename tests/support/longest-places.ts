// Where a scenario says most at once: the places at which a screen that is read from afar is likeliest to be too small.

import type { Locale } from '../../src/core/locale.ts';
import { type Moment, moments, nextStop } from '../../src/core/moments.ts';
import { openDecision, type Trace } from '../../src/core/trace.ts';
import { replay } from '../../src/ink/run.ts';
import { askedLines } from '../../src/page/projector/asked-lines.ts';
import { randomPlay, seededNumbers } from './plays-of-graph.ts';
import { shippedStory } from './shipped-stories.ts';

export interface Place {
  choices: readonly number[];
  /** Index of the moment that is read. */
  at: number;
}

export interface LongestPlaces {
  /** The most letters in a line with what was said just before it. */
  line: Place;
  /** In the lines and options of one decision. */
  question: Place;
  /** In the options, with the thought that goes before them. */
  thought: Place;
}

/** As many random plays as meet nearly everything. */
const PLAYS = 60;

export function longestPlaces(id: string, locale: Locale): LongestPlaces {
  const { graph, scenario, play } = shippedStory(id);
  const next = seededNumbers(7);
  const most = new Map<keyof LongestPlaces, { place: Place; letters: number }>();
  const offer = (kind: keyof LongestPlaces, place: Place, letters: number) => {
    if (letters > (most.get(kind)?.letters ?? 0)) most.set(kind, { place, letters });
  };
  for (let round = 0; round < PLAYS; round++) {
    const choices = randomPlay(graph, next);
    const whole = replay(scenario(locale), { ...play(choices), locale });
    for (let cut = 0; cut < whole.turns.length; cut++) {
      const trace = upTo(whole, cut);
      const all = moments(trace);
      const place = (at: number): Place => ({ choices: choices.slice(0, cut), at });
      for (const [at, letters] of lineLengths(all, cut)) offer('line', place(at), letters);
      const decision = openDecision(trace);
      if (!decision) continue;
      const options = lengthOf(decision.options.map(({ text }) => text));
      const thought = lengthOf(
        trace.turns.at(-1)?.beats.flatMap((beat) => beat.thoughts.map(({ text }) => text)) ?? [],
      );
      const end = place(all.length - 1);
      offer('question', end, options + lengthOf(askedLines(trace).map(({ text }) => text)));
      offer('thought', end, options + thought);
    }
  }
  return Object.fromEntries([...most].map(([kind, { place }]) => [kind, place])) as unknown as LongestPlaces;
}

/** The same play as it stood before its decision `cut`. */
function upTo(trace: Trace, cut: number): Trace {
  const turns = trace.turns.slice(0, cut + 1).map((turn, i) => {
    if (i < cut || !turn.decision) return turn;
    const { chosen: _, ...open } = turn.decision;
    return { ...turn, decision: open };
  });
  const { outcome, ...rest } = trace;
  return { ...rest, turns, ...(cut === trace.turns.length - 1 && outcome !== undefined ? { outcome } : {}) };
}

/** Stops of reading in the last turn, with the letters of the line and of what was said before the first of them. */
function lineLengths(all: readonly Moment[], turn: number): [number, number][] {
  const lengths: [number, number][] = [];
  let at = all.findIndex((moment) => moment.turn === turn) - 1;
  const before = all[at];
  let said = before?.kind === 'said' ? before.option.text.length : 0;
  for (let next = nextStop(all, at); next !== at; next = nextStop(all, at)) {
    at = next;
    const moment = all[at];
    if (moment?.kind === 'line') lengths.push([at, moment.line.text.length + said]);
    said = 0;
  }
  return lengths;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
