// The moments of a trace in reading order, and where a reader stands among them. Reading position is the page's business:
// it is an index here and never part of a play.
import type { Beat, Line } from './beat.ts';
import { chosenOption, type Decision, type Option, type Trace } from './trace.ts';

export type Moment =
  | { kind: 'line'; turn: number; beat: Beat; line: Line; scene: string }
  | { kind: 'cue'; turn: number; beat: Beat; scene: string }
  | { kind: 'choice'; turn: number; decision: Decision }
  | { kind: 'said'; turn: number; decision: Decision; option: Option }
  | { kind: 'scene-end'; turn: number; scene: string }
  | { kind: 'end'; turn: number; outcome: string };

/** Lines, choices, what the player said, and the ends of scenes, in the order in which they happen. */
export function moments(trace: Trace): Moment[] {
  const all: Moment[] = [];
  let scene = '';
  trace.turns.forEach((turn, index) => {
    for (const beat of turn.beats) {
      const entered = beat.cues.find((cue) => cue.kind === 'scene');
      if (entered && entered.scene !== scene) {
        if (scene !== '') all.push({ kind: 'scene-end', turn: index, scene });
        scene = entered.scene;
      }
      all.push(
        beat.line
          ? { kind: 'line', turn: index, beat, line: beat.line, scene }
          : { kind: 'cue', turn: index, beat, scene },
      );
    }
    if (!turn.decision) return;
    const option = chosenOption(turn.decision);
    all.push(
      option
        ? { kind: 'said', turn: index, decision: turn.decision, option }
        : { kind: 'choice', turn: index, decision: turn.decision },
    );
  });
  if (trace.outcome !== undefined) {
    const turn = trace.turns.length - 1;
    if (scene !== '') all.push({ kind: 'scene-end', turn, scene });
    all.push({ kind: 'end', turn, outcome: trace.outcome });
  }
  return all;
}

const STOPS: ReadonlySet<Moment['kind']> = new Set(['line', 'scene-end', 'end']);

/** The next index after `at` where reading stops; `at` itself when an open choice or the end of the list comes first. */
export function nextStop(all: readonly Moment[], at: number): number {
  for (let i = at + 1; i < all.length; i++) {
    const moment = all[i] as Moment;
    if (moment.kind === 'choice') return at;
    if (STOPS.has(moment.kind)) return i;
  }
  return at;
}

/** The decision that is open to be answered at this reading position, if reading has come that far. */
export function decisionAt(all: readonly Moment[], at: number): Decision | undefined {
  for (let i = at + 1; i < all.length; i++) {
    const moment = all[i] as Moment;
    if (moment.kind === 'choice') return moment.decision;
    if (moment.kind !== 'cue') return undefined;
  }
  return undefined;
}
