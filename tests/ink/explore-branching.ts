// The plain search over stories with chance: every list of choices and every outcome of every draw, by the engine alone, merging nothing.
// What it sees is written down as a tree, and so is what a graph says; the two texts must be the same.
import type { Graph } from '../../src/core/graph.ts';
import { fork, resume } from '../../src/ink/fork.ts';
import { behavioursOf } from '../../src/ink/gather-turn.ts';
import { COMMAND, commandOf, type InkStory, type InkValue } from '../../src/ink/inkjs-inside.ts';
import { engineAlone, type Said } from './engine-alone.ts';

/** More turns than this, and the story is not compared. */
export class TooLarge extends Error {}

interface Here extends Said {
  dice: Dice;
}

/** What the engine's generator would know: whether the story has set its seed, and what shuffles have picked in this round, by path. */
interface Dice {
  seeded: boolean;
  picked: Readonly<Record<string, readonly number[]>>;
}

/** What is to be seen from the start for so many choices. Endings that no tag names are all alike. */
export function branchPlays(json: string, depth: number, limit: number): string {
  const { story, errors, turn: goOn } = engineAlone(json);
  const inside = story as unknown as InkStory;
  const loaded = loadDice(inside);
  let turns = 0;

  /** Goes on to the next choices with these outcomes of the first draws; gives the sizes of all draws. */
  const turn = (here: Here, script: readonly number[]): { sizes: number[]; after: Here } => {
    turns += 1;
    if (turns > limit) throw new TooLarge();
    loaded.begin(here.dice, script);
    const said = goOn(here);
    return { sizes: loaded.sizes(), after: { ...said, dice: loaded.dice() } };
  };

  /** Every way that chance can take from a fork, as the text of what follows, with its probability. */
  const outcomes = (start: () => void, here: Here, left: number): string => {
    const lumps = new Map<string, number>();
    const follow = (script: readonly number[], chance: number) => {
      start();
      const { sizes, after } = turn(here, script);
      if (sizes.length === script.length) {
        const seen = look(after, left);
        lumps.set(seen, (lumps.get(seen) ?? 0) + chance);
        return;
      }
      const size = sizes[script.length] as number;
      for (let outcome = 0; outcome < size; outcome++) follow([...script, outcome], chance / size);
    };
    follow([], 1);
    return write(lumps);
  };

  const look = (here: Here, left: number): string => {
    if (errors.length > 0) return 'broken';
    if (story.currentChoices.length === 0) return `end ${here.outcome ?? ''}`;
    const open = story.currentChoices.map(({ index, tags }) => ({ index, shows: behavioursOf(tags).sort() }));
    const saved = left > 0 ? fork(story) : undefined;
    const parts = open.map(({ index, shows }) => {
      const label = `${index} ${here.scene} ${shows}`;
      if (!saved) return label;
      const take = () => {
        resume(story, saved);
        story.ChooseChoiceIndex(index);
      };
      return `${label}: ${outcomes(take, here, left - 1)}`;
    });
    return `(${parts.join('; ')})`;
  };

  const first = fork(story);
  const here: Here = { scene: '', outcome: undefined, dice: { seeded: false, picked: {} } };
  return outcomes(() => resume(story, first), here, depth);
}

/** The same of a graph. */
export function branchGraph(graph: Graph, depth: number): string {
  const look = (at: number, left: number): string => {
    const { edges, ending } = graph.nodes[at]!;
    if (edges.length === 0) {
      const outcome = graph.outcomes[ending] ?? '';
      return ending < 0 ? 'broken' : `end ${/^o\d/.test(outcome) ? outcome : ''}`;
    }
    const choices = [...new Set(edges.map(({ choice }) => choice))];
    const parts = choices.map((choice) => {
      const own = edges.filter((edge) => edge.choice === choice);
      const { scene, shows } = own[0]!;
      const label = `${choice} ${graph.scenes[scene] ?? ''} ${shows.map((id) => graph.behaviours[id]).sort()}`;
      return left > 0 ? `${label}: ${lumped(own, left - 1)}` : label;
    });
    return `(${parts.join('; ')})`;
  };
  const lumped = (edges: Graph['nodes'][number]['edges'], left: number): string => {
    const lumps = new Map<string, number>();
    for (const { to, chance } of edges) {
      const seen = look(to, left);
      lumps.set(seen, (lumps.get(seen) ?? 0) + (chance ?? 1));
    }
    return write(lumps);
  };
  const start = graph.nodes[0]!.edges;
  if (start[0]?.choice === -1) return lumped(start, depth);
  return write(new Map([[look(0, depth), 1]]));
}

function write(lumps: ReadonlyMap<string, number>): string {
  return [...lumps]
    .map(([seen, chance]) => `${chance.toFixed(6)} ${seen}`)
    .sort()
    .join(' | ');
}

/** Makes the engine's dice fall as a script says. What it looks ahead and takes back, it draws again alike. */
function loadDice(inside: InkStory & { StateSnapshot?: () => void; RestoreStateSnapshot?: () => void }) {
  let dice: Dice = { seeded: false, picked: {} };
  let script: readonly number[] = [];
  let sizes: number[] = [];
  let saved: { dice: Dice; count: number } = { dice, count: 0 };
  const top = (below = 0) => {
    const stack = inside._state.evaluationStack;
    return (stack[stack.length - 1 - below] as InkValue | undefined)?.value;
  };
  const draw = (size: number): number => {
    if (size <= 1) return 0;
    sizes.push(size);
    return script[sizes.length - 1] ?? 0;
  };
  const snapshot = inside.StateSnapshot!.bind(inside);
  inside.StateSnapshot = () => {
    saved = { dice, count: sizes.length };
    snapshot();
  };
  const restore = inside.RestoreStateSnapshot!.bind(inside);
  inside.RestoreStateSnapshot = () => {
    dice = saved.dice;
    sizes = sizes.slice(0, saved.count);
    restore();
  };
  const perform = inside.PerformLogicAndFlowControl.bind(inside);
  inside.PerformLogicAndFlowControl = (content) => {
    const command = commandOf(content ?? undefined);
    if (command === COMMAND.seedRandom) dice = { ...dice, seeded: true };
    const first = top();
    const size =
      command === COMMAND.random
        ? (first as number) - (top(1) as number) + 1
        : command === COMMAND.listRandom && first instanceof Map
          ? first.size
          : 0;
    if (size > 0 && !dice.seeded) {
      const wanted = draw(size);
      let seed = 1;
      while (((seed * 48_271) % 2_147_483_647) % size !== wanted) seed += 1;
      Object.assign(inside._state, { storySeed: seed, previousRandom: 0 });
    }
    return perform(content);
  };
  const shuffle = inside.NextSequenceShuffleIndex.bind(inside);
  inside.NextSequenceShuffleIndex = () => {
    if (dice.seeded) return shuffle();
    const path = String(inside._state.callStack.currentElement.currentPointer.container?.path);
    const [size, count] = [top() as number, top(1) as number];
    shuffle();
    const before = count % size === 0 ? [] : (dice.picked[path] ?? []);
    const left = Array.from({ length: size }, (_, i) => i).filter((i) => !before.includes(i));
    const index = left[draw(left.length)] as number;
    dice = { ...dice, picked: { ...dice.picked, [path]: [...before, index] } };
    return index;
  };
  return {
    begin(from: Dice, next: readonly number[]) {
      dice = from;
      script = next;
      sizes = [];
    },
    sizes: () => sizes,
    dice: () => dice,
  };
}
