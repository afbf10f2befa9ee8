// A list of choices does not fix a play that chance has a part in: it needs a seed under which the engine's own generator draws what the play
// needs. This finds one by trying.
import { COMMAND, commandOf, type InkContainer, type InkStory, type InkValue, openInside } from './inkjs-inside.ts';
import type { Pulse } from './limits.ts';
import type { TurnRunner } from './run-turn.ts';

/** Seeds 1 to this are tried. */
export const MOST_SEEDS = 1_000;

/**
 * The first seed under which a play of these choices draws, turn by turn, what `fits` agrees to (turn 0 is the one before the first choice);
 * null if none of those tried does.
 */
export function findSeed(
  json: string,
  choices: readonly number[],
  fits: (turn: number, drawn: readonly number[]) => boolean,
  newRunner: (story: InkStory) => TurnRunner,
  pulse: Pulse,
): number | null {
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    pulse();
    const story = openInside(json);
    Object.assign(story._state, { storySeed: seed, previousRandom: 0 });
    const drawn = watchDraws(story);
    const runner = newRunner(story);
    let run = runner.run();
    let turn = 0;
    while (fits(turn, drawn.splice(0))) {
      if (turn === choices.length) return seed;
      const choice = run.choices[choices[turn] as number];
      if (!choice) break;
      turn += 1;
      story._state.currentTurnIndex += 1;
      run = runner.run({ thread: choice.threadAtGeneration, target: choice.targetPath, leftover: run.leftover });
    }
  }
  return null;
}

/** The outcomes that chance comes to from now on, numbered as an exploration numbers them, until the story sets the seed itself. */
function watchDraws(story: InkStory): number[] {
  const drawn: number[] = [];
  const state = story._state;
  const top = (below = 0) => (state.evaluationStack[state.evaluationStack.length - 1 - below] as InkValue)?.value;
  const picked = new Map<InkContainer, number>();
  let seeded = false;
  const note = (outcome: number, size: number) => {
    if (!seeded && size > 1) drawn.push(outcome);
  };
  const perform = story.PerformLogicAndFlowControl.bind(story);
  story.PerformLogicAndFlowControl = (content) => {
    const command = commandOf(content ?? undefined);
    const [first, second] = [top(), top(1)];
    const performed = perform(content);
    if (command === COMMAND.seedRandom) seeded = true;
    else if (command === COMMAND.random) {
      note((top() as number) - (second as number), (first as number) - (second as number) + 1);
    } else if (command === COMMAND.listRandom && first instanceof Map) {
      const [key] = (top() as Map<string, number>).keys();
      note([...first.keys()].indexOf(key as string), first.size);
    }
    return performed;
  };
  const shuffleIndex = story.NextSequenceShuffleIndex.bind(story);
  story.NextSequenceShuffleIndex = () => {
    const { container } = state.callStack.currentElement.currentPointer;
    const [size, count] = [top() as number, top(1) as number];
    const index = shuffleIndex();
    if (!container) return index;
    const before = count % size === 0 ? 0 : (picked.get(container) ?? 0);
    const left = Array.from({ length: size }, (_, i) => i).filter((i) => (before & (1 << i)) === 0);
    picked.set(container, before | (1 << index));
    note(left.indexOf(index), left.length);
    return index;
  };
  return drawn;
}
