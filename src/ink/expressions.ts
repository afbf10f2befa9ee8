// Expressions in compiled Ink: postfix code within one container. Finds the operands of what consumes a value, and what stands in strings.
import type { ContentMap } from './content-map.ts';
import {
  COMMAND,
  commandOf,
  type InkContainer,
  type InkObject,
  isContainer,
  isNativeCall,
  isReference,
  isValue,
} from './inkjs-inside.ts';

/** Operations that fail for some numbers. */
const FAILING = new Set(['/', '%', 'POW']);

/**
 * From and to (exclusive) of the code right before content[consumer] that computes one value out of variables, counts and literals by
 * operations that cannot fail on numbers. Undefined when the value comes about in any other way.
 */
export function pureExpression(content: readonly InkObject[], consumer: number): [number, number] | undefined {
  let at = consumer - 1;
  if (commandOf(content[at]) === COMMAND.endEval) at -= 1;
  let wanted = 1;
  while (wanted > 0) {
    const object = content[at];
    if (!object) return undefined;
    if (isNativeCall(object)) {
      if (FAILING.has(object.name)) return undefined;
      wanted += object.numberOfParameters - 1;
    } else if (isReference(object) || isPlainLiteral(object)) wanted -= 1;
    else return undefined;
    at -= 1;
  }
  return [at + 1, consumer];
}

function isPlainLiteral(object: InkObject): boolean {
  return isValue(object) && (typeof object.value === 'number' || typeof object.value === 'boolean');
}

/** Whether content[index] stands between the beginning and the end of a string or a tag of the same container. */
export function isInStringAt(content: readonly InkObject[], index: number): boolean {
  let depth = 0;
  for (let i = 0; i < index; i++) {
    const command = commandOf(content[i]);
    if (command === COMMAND.beginString || command === COMMAND.beginTag) depth += 1;
    if (command === COMMAND.endString || command === COMMAND.endTag) depth -= 1;
  }
  return depth > 0;
}

/** Containers whose content is put into a string or a tag around them: branches inside one, and the shared text of choices. */
export function containersInStrings(map: ContentMap): ReadonlySet<InkContainer> {
  const found = new Set<InkContainer>();
  for (const container of map.containers) {
    for (const [i, object] of container.content.entries()) {
      if (isContainer(object) && (found.has(container) || isInStringAt(container.content, i))) found.add(object);
    }
    for (const [name, child] of container.namedContent) {
      const shared = name === 's' || (found.has(container) && !container.content.includes(child));
      if (isContainer(child) && shared) found.add(child);
    }
  }
  return found;
}
