// Keeps the engine within bounds while it looks for the next line: a text that is put together from itself would end the whole program
// that it runs in, and blanks without end would make every step slower than the one before.
import { COMMAND, commandOf, type InkObject, type InkStory, isValue } from './inkjs-inside.ts';
import { EndlessText, LONGEST_TEXT } from './turn-errors.ts';

/** Pieces of output of one line, after which its blanks are put together; the engine looks through all of them at each piece. */
const MANY = 100;
/** Pieces of output that one line may have. */
const MOST = 2000;

/** From now on each step of this story calls `before`, which may throw, and throws EndlessText where a text never ends. */
export function boundSteps(story: InkStory, before: () => void): void {
  const { Step } = story;
  story.Step = () => {
    before();
    Step.call(story);
    const { evaluationStack, outputStream } = story._state;
    const made = evaluationStack[evaluationStack.length - 1];
    if (made && lengthOf(made) > LONGEST_TEXT) throw new EndlessText();
    if (outputStream.length <= MANY) return;
    putBlanksTogether(outputStream);
    if (outputStream.length > MOST || textIn(outputStream) > LONGEST_TEXT) throw new EndlessText();
  };
}

const lengthOf = (piece: InkObject) => (isValue(piece) && typeof piece.value === 'string' ? piece.value.length : 0);
const textIn = (stream: readonly InkObject[]) => stream.reduce((sum, piece) => sum + lengthOf(piece), 0);

/** One blank of several in a row, where it does not matter: not in a string that may be compared. */
function putBlanksTogether(stream: InkObject[]): void {
  const opened = stream.findIndex((piece) => commandOf(piece) === COMMAND.beginString);
  const end = opened < 0 ? stream.length : opened;
  let kept = 0;
  for (let i = 0; i < end; i++) {
    const piece = stream[i] as InkObject;
    if (i > 0 && isBlank(piece) && isBlank(stream[kept - 1])) continue;
    stream[kept++] = piece;
  }
  stream.splice(kept, end - kept);
}

const isBlank = (piece: InkObject | undefined) =>
  piece !== undefined && isValue(piece) && typeof piece.value === 'string' && /^[ \t]+$/.test(piece.value);
