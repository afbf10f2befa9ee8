// Runs one turn of a story, from a choice to the next choices. It drives inkjs step by step, without the look-ahead and the text that a
// player needs; turn-memory records what the turn depended on.

import { TooMuchChance } from './chance.ts';
import type { ContentMap } from './content-map.ts';
import {
  COMMAND,
  commandOf,
  type InkChoice,
  type InkContainer,
  type InkObject,
  type InkPath,
  type InkState,
  type InkStory,
  type InkThread,
  isValue,
} from './inkjs-inside.ts';
import { LimitMet, type Pulse } from './limits.ts';
import { DeadRead, EndlessText, NotPlain } from './turn-errors.ts';
import { isInside } from './turn-memory.ts';

/** The choice with which a turn begins: its call stack, where it leads, and values left on the evaluation stack. */
export interface TurnStart {
  thread: InkThread;
  target: InkPath;
  leftover: readonly InkObject[];
}

export interface TurnRun {
  choices: readonly InkChoice[];
  /** Values that the turn left on the evaluation stack; nearly always none. */
  leftover: readonly InkObject[];
  tags: readonly string[];
  warnings: readonly string[];
  /** The knot in which the turn stopped. */
  knot: string;
  /** Path of the content that the turn did last, where it stopped with nothing open. */
  place: string;
  /** Set when the turn stopped with nothing open: END, DONE, or out of content. */
  stopped?: 'ended' | 'out-of-content';
  fault?: { kind: 'runtime-error' | 'endless-turn' | 'stack-growth'; message: string };
}

export interface TurnLimits {
  /** Steps of the engine in one turn before it counts as endless. */
  steps: number;
  /** Elements of the call stack. */
  stack: number;
  pulse: Pulse;
}

export interface TurnRunner {
  /** Runs the choice, or the first turn of the story. Begin the memory before. */
  run(chosen?: TurnStart): TurnRun;
  /** Called for each container in which the pointer stands. */
  onPlace?: (container: InkContainer) => void;
}

export function turnRunner(story: InkStory, map: ContentMap, limits: TurnLimits): TurnRunner {
  const state = story._state;
  const initial = state.callStack._threads[0] as InkThread;
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
        let steps = 0;
        while (state.canContinue) {
          limits.pulse();
          const pointer = state.callStack.currentElement.currentPointer;
          index = pointer.index;
          if (pointer.container && pointer.container !== last) {
            last = pointer.container;
            runner.onPlace?.(last);
          }
          state.didSafeExit = false;
          story.Step();
          safe = state.didSafeExit;
          if (!state.canContinue) story.TryFollowDefaultInvisibleChoice();
          if (state.outputStream.length > MUCH_OUTPUT && !isInside(state.outputStream)) {
            tags.push(...tagsOf(state.outputStream, state));
            state.outputStream.length = 0;
          }
          steps += 1;
          if (steps > limits.steps) {
            fault = { kind: 'endless-turn', message: `No choice and no end after ${limits.steps} steps.` };
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
        leftover: [...state.evaluationStack],
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

/** The tags in an output stream, in order, as the engine's currentTags reads them. */
function tagsOf(stream: readonly InkObject[], state: InkState): string[] {
  const tags: string[] = [];
  let open: string | undefined;
  const close = () => {
    if (open) tags.push(state.CleanOutputWhitespace(open));
    open = undefined;
  };
  for (const object of stream) {
    const command = commandOf(object);
    if (command === COMMAND.beginTag) {
      close();
      open = '';
    } else if (command === COMMAND.endTag) {
      close();
    } else if (open !== undefined && isValue(object) && typeof object.value === 'string') {
      open += object.value;
    }
  }
  close();
  return tags;
}
