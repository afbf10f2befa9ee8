// A list of choices does not fix a play that chance has a part in: it needs a seed under which the engine's own generator draws what the play
// needs. This finds one by trying.
import type { Story } from 'inkjs';
import { fork, resume } from './fork.ts';
import { COMMAND, commandOf, type InkContainer, type InkStory, type InkValue, openInside } from './inkjs-inside.ts';
import type { TurnRunner } from './run-turn.ts';

/** Seeds 1 to this are tried for one list of choices, and so many for all lists of an exploration. */
const MOST_SEEDS = 1_000;
export const MOST_TRIALS = 6_000;

/**
 * The first seed under which a play of these choices agrees with a walk to its end; null if none of those tried does. A walk is told what each
 * turn drew, the one before the first choice too, and says whether to go on, or at the last turn, whether this is it.
 */
export function findSeed(
  json: string,
  choices: readonly number[],
  newWalk: () => (drawn: readonly number[]) => boolean,
  newRunner: (story: InkStory) => TurnRunner,
  mayTry: () => boolean,
): number | null {
  const inside = openInside(json);
  const story = inside as unknown as Story;
  const draws = watchDraws(inside);
  const start = fork(story);
  for (let seed = 1; seed <= MOST_SEEDS && mayTry(); seed++) {
    resume(story, start);
    Object.assign(inside._state, { storySeed: seed, previousRandom: 0 });
    draws.begin();
    const walk = newWalk();
    const runner = newRunner(inside);
    let run = runner.run();
    for (let turn = 0; walk(draws.taken()); turn++) {
      if (turn === choices.length) return seed;
      const choice = run.choices[choices[turn] as number];
      if (!choice) break;
      inside._state.currentTurnIndex += 1;
      run = runner.run({ thread: choice.threadAtGeneration, target: choice.targetPath, leftover: run.leftover });
    }
  }
  return null;
}

/** The outcomes that chance comes to, numbered as an exploration numbers them, until the story sets the seed itself. */
function watchDraws(story: InkStory) {
  let drawn: number[] = [];
  const top = (below = 0) => {
    const { evaluationStack } = story._state;
    return (evaluationStack[evaluationStack.length - 1 - below] as InkValue | undefined)?.value;
  };
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
    const { container } = story._state.callStack.currentElement.currentPointer;
    const [size, count] = [top() as number, top(1) as number];
    const index = shuffleIndex();
    if (!container) return index;
    const before = count % size === 0 ? 0 : (picked.get(container) ?? 0);
    const left = Array.from({ length: size }, (_, i) => i).filter((i) => (before & (1 << i)) === 0);
    picked.set(container, before | (1 << index));
    note(left.indexOf(index), left.length);
    return index;
  };
  return {
    /** Begins another play. */
    begin() {
      drawn = [];
      picked.clear();
      seeded = false;
    },
    /** What was drawn since the last time. */
    taken(): readonly number[] {
      const own = drawn;
      drawn = [];
      return own;
    },
  };
}
