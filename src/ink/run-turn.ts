// Runs one turn of a story, from a choice to the next choices. It drives inkjs step by step, without the look-ahead and the text that a
// player needs; turn-memory records what the turn depended on.

import { TooMuchChance } from './chance.ts';
import type { ContentMap } from './content-map.ts';
import type { InkChoice, InkContainer, InkObject, InkPath, InkStory, InkThread } from './inkjs-inside.ts';
import { LimitMet, type Pulse } from './limits.ts';
import { isInside, tagsOf } from './output-stream.ts';
import { DeadRead, EndlessText, NotPlain } from './turn-errors.ts';
import { stepsSinceNew } from './turn-length.ts';
import { FIRST, type turnRecurrence } from './turn-recurrence.ts';

/** The choice with which a turn begins: its call stack, where it leads, and values left on the evaluation stack. */
export interface TurnStart {
  thread: InkThread;
  target: InkPath;
  leftover: readonly InkObject[];
}

export interface TurnRun {
  choices: readonly InkChoice[];
  /** Values that the turn left on the evaluation stack for its choices; nearly always none. */
  leftover: readonly InkObject[];
  tags: readonly string[];
  warnings: readonly string[];
  /** The knot in which the turn stopped. */
  knot: string;
  /** Path of the content that the turn did last, where it stopped with nothing open. */
  place: string;
  /** Set when the turn stopped with nothing open: END, DONE, or out of content. */
  stopped?: 'ended' | 'out-of-content';
  fault?: { kind: 'runtime-error' | 'endless-turn' | 'long-turn' | 'stack-growth'; message: string };
}

export interface TurnLimits {
  /** Steps of the engine in one turn without coming to anything new before it counts as endless. */
  steps: number;
  /** Elements of the call stack, and threads that are under way at once. */
  stack: number;
  pulse: Pulse;
}

export interface TurnRunner {
  /** Runs the choice, or the first turn of the story. Begin the memory before. */
  run(chosen?: TurnStart): TurnRun;
  /** Called for each container in which the pointer stands. */
  onPlace?: (container: InkContainer) => void;
}

/** `recurrence` notices what goes round for ever; without it only the limits do. */
export function turnRunner(
  story: InkStory,
  map: ContentMap,
  limits: TurnLimits,
  recurrence?: ReturnType<typeof turnRecurrence>,
): TurnRunner {
  const state = story._state;
  const initial = state.callStack._threads[0] as InkThread;
  const length = stepsSinceNew();
  const nowhere = state.divertedPointer.copy();
  const runner: TurnRunner = {
    run(chosen) {
      state.generatedChoices.length = 0;
      state.outputStream.length = 0;
      state.evaluationStack.length = 0;
      state.evaluationStack.push(...(chosen?.leftover ?? []));
      state.divertedPointer = nowhere.copy();
      state.ResetErrors();
      let fault: TurnRun['fault'];
      let last: InkContainer = map.containers[0] as InkContainer;
      let index = 0;
      let safe = false;
      const tags: string[] = [];
      try {
        state.callStack._threads = [(chosen?.thread ?? initial).Copy()];
        if (chosen) story.ChoosePath(chosen.target, false);
        length.begin();
        recurrence?.begin();
        while (state.canContinue) {
          limits.pulse();
          const pointer = state.callStack.currentElement.currentPointer;
          index = pointer.index;
          if (pointer.container && pointer.container !== last) {
            last = pointer.container;
            runner.onPlace?.(last);
          }
          const steps = length.step(pointer.container, index);
          if (steps >= FIRST && recurrence?.isAgain(pointer, steps)) {
            fault = { kind: 'endless-turn', message: 'It comes back to where it was with everything as it was.' };
            break;
          }
          if (steps > limits.steps) {
            fault = { kind: 'long-turn', message: `No choice, no end and nothing new for ${limits.steps} steps.` };
            break;
          }
          state.didSafeExit = false;
          story.Step();
          safe = state.didSafeExit;
          if (!state.canContinue) story.TryFollowDefaultInvisibleChoice();
          if (state.outputStream.length > MUCH_OUTPUT && !isInside(state.outputStream)) {
            tags.push(...tagsOf(state.outputStream, state));
            state.outputStream.length = 0;
          }
          if (state.callStack._threads.length > limits.stack) {
            fault = { kind: 'endless-turn', message: `Threads within threads, beyond ${limits.stack}.` };
            break;
          }
          if (state.callStack.elements.length > limits.stack) {
            fault = { kind: 'stack-growth', message: `The call stack grew beyond ${limits.stack} elements.` };
            break;
          }
        }
      } catch (error) {
        if (PASSED_ON.some((Class) => error instanceof Class)) throw error;
        const kind = error instanceof EndlessText ? 'stack-growth' : 'runtime-error';
        fault = { kind, message: error instanceof Error ? error.message : String(error) };
      }
      const choices = fault ? [] : state.generatedChoices.filter((choice) => !choice.isInvisibleDefault);
      return {
        choices,
        leftover: choices.length > 0 ? [...state.evaluationStack] : [],
        tags: fault ? [] : [...tags, ...tagsOf(state.outputStream, state)],
        warnings: state.currentWarnings ?? [],
        knot: map.knotOf(last),
        place: choices.length > 0 ? '' : `${last.path}.${index}`.replace(/^\./, ''),
        stopped: fault || choices.length > 0 ? undefined : safe ? 'ended' : 'out-of-content',
        fault,
      };
    },
  };
  return runner;
}

/** What is no fault of the story's. */
const PASSED_ON = [DeadRead, NotPlain, LimitMet, TooMuchChance];

/** The engine looks through all output at each piece of text; a player empties it at each line. */
const MUCH_OUTPUT = 100;
