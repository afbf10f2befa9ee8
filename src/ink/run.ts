// A run: a play being played. It opens a story, follows a list of choices, and can go on from there. Everything it shows is a trace.
import { type Play, withChoice } from '../core/play.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Trace, Turn } from '../core/trace.ts';
import { gatherTurn } from './gather-turn.ts';
import { lineReader } from './line-reader.ts';
import { openStory } from './open-story.ts';
import { spellingOf } from './speech.ts';

/** Thrown when a play cannot be continued on this scenario: another scenario or shape, or a choice that is not open. */
export class PlayMismatch extends Error {
  override readonly name = 'PlayMismatch';
}

export interface Run {
  trace(): Trace;
  /** Takes an open option by its Ink index. Throws PlayMismatch if it is not open. */
  choose(index: number): Trace;
}

/** Opens a run and follows the play's choices. Throws PlayMismatch; Ink's own runtime errors pass through. */
export function openRun(scenario: Scenario, play: Play): Run {
  if (play.scenario !== scenario.manifest.id) {
    throw new PlayMismatch(`The play belongs to "${play.scenario}", not to "${scenario.manifest.id}".`);
  }
  if (play.shape !== scenario.shape) {
    throw new PlayMismatch(`The play belongs to version ${play.shape} of the scenario, and this is ${scenario.shape}.`);
  }
  const story = openStory(scenario.ink);
  story.state.storySeed = play.seed;
  story.state.previousRandom = 0;
  const nextLine = lineReader(story);
  const spelling = spellingOf(scenario.manifest.cast, scenario.spelling, scenario.locale);
  let current: Trace = { play: { ...play, locale: scenario.locale, choices: [] }, turns: [] };
  let scene = '';
  let outcome: string | undefined;

  const gather = () => {
    const turn = gatherTurn(story, nextLine, scenario.manifest.moods, spelling);
    scene = turn.scene ?? scene;
    outcome = turn.outcome ?? outcome;
    const number = current.turns.length;
    const ended = turn.options.length === 0;
    const next: Turn = ended
      ? { scene, beats: turn.beats }
      : { scene, beats: turn.beats, decision: { number, scene, key: turn.key, options: turn.options } };
    current = { ...current, turns: [...current.turns, next], outcome: ended ? (outcome ?? '') : undefined };
  };

  const choose = (index: number): Trace => {
    const last = current.turns[current.turns.length - 1];
    if (!last?.decision?.options.some((option) => option.index === index)) {
      throw new PlayMismatch(`Choice ${index} is not open at decision ${current.turns.length}.`);
    }
    const taken: Turn = { ...last, decision: { ...last.decision, chosen: index } };
    current = { ...current, play: withChoice(current.play, index), turns: [...current.turns.slice(0, -1), taken] };
    story.ChooseChoiceIndex(index);
    gather();
    return current;
  };

  gather();
  for (const index of play.choices) choose(index);
  return { trace: () => current, choose };
}

/** The trace of a whole play. See openRun for what is thrown. */
export function replay(scenario: Scenario, play: Play): Trace {
  return openRun(scenario, play).trace();
}
