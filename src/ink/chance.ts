// Chance in a turn: RANDOM, LIST_RANDOM and shuffles are answered from a list of outcomes instead of the engine's generator, so that an
// exploration can follow every outcome. Once the story has set the seed itself nothing is left to chance, and the engine's own generator counts.
import type { Again, Dependence } from './dependence.ts';
import { COMMAND, commandOf, type InkObject, type InkStory, type InkValue } from './inkjs-inside.ts';
import type { Slots } from './slots.ts';

/** What the slot of the seed holds while the story has set none. */
export const FREE = -0x7fffffff;

/** Outcomes of a turn are numbered like slots, from here on: values may depend on them. */
export const DRAWS = 1 << 24;

/** More outcomes of one draw, and of all draws of one turn together, are not followed one by one. */
export const MOST_OUTCOMES = 128;
export const MOST_COMBINATIONS = 1024;

/** Thrown when chance has more outcomes than can be followed: then it is followed for one seed. */
export class TooMuchChance extends Error {}

/** A draw of a turn: the number of its outcomes, all alike in chance. Stands among the turn's controls, in their order. */
export interface Draw {
  draw: number;
  size: number;
}

export interface Chance {
  begin(script: readonly number[]): void;
  /** The content that the engine performs next. */
  perform(content: InkObject | undefined): void;
  /** A value that the engine takes from its stack. */
  popped(value: InkObject): void;
  /** What each draw of this turn came to. */
  readonly drawn: readonly number[];
}

interface Recorder {
  /** The number that the slot holds now; the turn's way depends on it from here on. */
  read(slot: number): number;
  write(slot: number, value: number): void;
  control(on: Dependence | undefined, way: number, again?: Again): void;
  draw(draw: Draw): void;
  dependence(slot: number): Dependence;
  /** The next number that the engine pushes is the outcome of this draw, but for a constant. */
  pushing(slot: number): void;
}

export function attachChance(story: InkStory, slots: Slots, recorder: Recorder): Chance {
  const state = story._state;
  const { read, write, control } = recorder;
  let script: readonly number[] = [];
  const drawn: number[] = [];
  let command = -1;
  let popped: InkObject[] = [];
  let drawing = false;

  const draw = (size: number): number => {
    const number = drawn.length;
    // Each draw adds at least one combination.
    if (size > MOST_OUTCOMES || number >= MOST_COMBINATIONS) throw new TooMuchChance();
    const outcome = script[number] ?? 0;
    drawn.push(outcome);
    recorder.draw({ draw: number, size });
    return outcome;
  };
  /** Makes the turn go by the outcome just drawn. */
  const decide = (outcome: number) => {
    const slot = DRAWS + drawn.length - 1;
    control(recorder.dependence(slot), outcome, (from) => from(slot));
  };

  Object.defineProperties(state, {
    storySeed: {
      get() {
        const seed = read(slots.seed);
        drawing = seed === FREE && (command === COMMAND.random || command === COMMAND.listRandom);
        if (!drawing) return seed;
        const size = sizeOf(popped);
        // The engine itself fails on what is no range, and takes the one element of a list of one.
        if (size <= 1) return seedFor(0, 1);
        const outcome = draw(size);
        if (command === COMMAND.random) recorder.pushing(DRAWS + drawn.length - 1);
        else decide(outcome);
        return seedFor(outcome, size);
      },
      set: (value: number) => write(slots.seed, value),
    },
    previousRandom: {
      get: () => (drawing ? 0 : read(slots.random)),
      set: (value: number) => {
        if (!drawing) write(slots.random, value);
      },
    },
  });

  const shuffleIndex = story.NextSequenceShuffleIndex.bind(story);
  story.NextSequenceShuffleIndex = () => {
    const [count, size] = state.evaluationStack.slice(-2).map((value) => (value as InkValue).value);
    const { container } = state.callStack.currentElement.currentPointer;
    const slot = container ? slots.picked(container) : undefined;
    if (read(slots.seed) !== FREE || slot === undefined || !isSmall(size) || typeof count !== 'number') {
      return shuffleIndex();
    }
    state.PopEvaluationStack();
    state.PopEvaluationStack();
    // A round picks each element once; the engine knows which from the seed, the state keeps them as bits.
    const before = count % size === 0 ? 0 : read(slot);
    const left = Array.from({ length: size }, (_, i) => i).filter((i) => (before & (1 << i)) === 0);
    const outcome = left.length > 1 ? draw(left.length) : 0;
    if (left.length > 1) decide(outcome);
    const index = left[outcome] ?? 0;
    const after = before | (1 << index);
    write(slot, left.length > 1 ? after : 0);
    return index;
  };

  return {
    begin(next) {
      script = next;
      drawn.length = 0;
      drawing = false;
    },
    perform(content) {
      command = commandOf(content);
      popped = [];
      drawing = false;
    },
    popped: (value) => void popped.push(value),
    drawn,
  };
}

const isSmall = (size: unknown): size is number => typeof size === 'number' && size >= 1 && size <= 30;

/** The number of outcomes, from what the engine took off the stack: the upper and lower bound of RANDOM, or the list of LIST_RANDOM. */
function sizeOf(popped: readonly InkObject[]): number {
  const [first, second] = popped.map((value) => (value as InkValue).value);
  if (first instanceof Map) return first.size;
  return (first as number) - (second as number) + 1;
}

// The engine's generator multiplies by 48271 modulo 2^31 - 1, a prime: so a seed can be computed that gives the number wanted.
const MODULUS = 2_147_483_647n;
const INVERSE = power(48_271n, MODULUS - 2n);

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; square = (square * square) % MODULUS, rest >>= 1n) {
    if (rest & 1n) result = (result * square) % MODULUS;
  }
  return result;
}

/** A seed after which the engine's next random number, modulo the number of outcomes, is this outcome. */
export function seedFor(outcome: number, size: number): number {
  return Number((BigInt(outcome + size) * INVERSE) % MODULUS);
}
