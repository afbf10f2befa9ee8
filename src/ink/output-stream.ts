// Reads the engine's output stream: the words, marks and tags of a turn in the order in which they came.
import { COMMAND, commandOf, type InkObject, type InkState, isValue } from './inkjs-inside.ts';

/** The tags in an output stream, in order, as the engine's currentTags reads them. */
export function tagsOf(stream: readonly InkObject[], state: InkState): string[] {
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

/** Whether the end of the output stream lies inside a string or a tag that is being put together. */
export function isInside(stream: readonly InkObject[]): boolean {
  for (let i = stream.length - 1; i >= 0; i--) {
    const command = commandOf(stream[i]);
    if (command === COMMAND.beginString || command === COMMAND.beginTag) return true;
    if (command === COMMAND.endTag) return false;
  }
  return false;
}
