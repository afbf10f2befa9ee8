// Notices that a turn goes round for ever: the engine stands where it stood before, with all that it goes by as it was then. It will do the
// same again, and so on. A loop that something will end never shows this, however long it takes.
import type { ContentMap } from './content-map.ts';
import { COMMAND, commandOf, type InkContainer, type InkPointer, type InkStory } from './inkjs-inside.ts';
import { describeValue } from './known-values.ts';
import { isInside } from './output-stream.ts';
import type { Slots } from './slots.ts';
import type { TurnMemory } from './turn-memory.ts';

/** Steps without coming to anything new after which it is looked for; most turns are over by then. */
export const FIRST = 1_024;

// Whether all is as it was depends on every value that the turn has read, and the turn goes by it. So each of those is recorded as a
// condition of its way wherever this looks: the turn is then remembered for those values alone.
export function turnRecurrence(story: InkStory, map: ContentMap, slots: Slots, memory: TurnMemory) {
  const state = story._state;
  const countsChoices = map.containers.some(({ content }) =>
    content.some((object) => commandOf(object) === COMMAND.choiceCount),
  );
  let next = FIRST;
  let anchor: { container: InkContainer; index: number; all: string } | undefined;

  const pointer = ({ container, index }: InkPointer) => (container ? `${map.indexOf(container)}.${index}` : '');
  const remembered = () => {
    const set = [...memory.writes].map(([slot, { value }]) => `${slot}=${value}`);
    const read = [...memory.visits].filter(([slot]) => slots.isRead(slot));
    const counts = read.map(([slot, added]) => `${slot}+${slots.normal(slot, memory.held(slot) + added)}`);
    return [...set, ...counts, memory.drawn.length].sort();
  };
  const everything = (): string => {
    const own = remembered();
    memory.fix();
    const { _threads: threads } = state.callStack;
    const stacks = threads.map(({ callstack, previousPointer }) => {
      const elements = callstack.map(({ currentPointer, type, inExpressionEvaluation, temporaryVariables }) => {
        const temporaries = [...temporaryVariables].map(([name, value]) => `${name}=${describeValue(value)}`).sort();
        return `${pointer(currentPointer)} ${type} ${inExpressionEvaluation} ${temporaries.join('&')}`;
      });
      return `${elements.join('/')}<${pointer(previousPointer)}`;
    });
    // What was printed is text and nothing else, unless it becomes part of a string or a tag.
    const text = isInside(state.outputStream) ? state.outputStream.map(describeValue) : [];
    // Of the choices so far only whether there are any can matter, or how many where the story asks for that.
    const sources = state.generatedChoices.map(({ sourcePath }) => sourcePath);
    const choices = countsChoices ? sources : [...new Set(sources)];
    return [stacks, state.evaluationStack.map(describeValue), text, choices, own].join('\n');
  };
  return {
    begin() {
      anchor = undefined;
    },
    /** To be called before each step from the FIRST one on. Looks back to ever later steps, each about twice as far on. */
    isAgain({ container, index }: InkPointer, steps: number): boolean {
      if (steps === FIRST) next = FIRST;
      if (!container) return false;
      if (anchor?.container === container && anchor.index === index && anchor.all === everything()) return true;
      if (steps >= next) {
        next = steps * 2;
        anchor = { container, index, all: everything() };
      }
      return false;
    },
  };
}
