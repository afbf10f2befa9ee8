// Proves without playing that mood variables stay within 0 to 10, where every value that is assigned to one says so by itself,
// as MAX(0, MIN(10, anger + n)) does. Intervals, one assignment at a time; whatever is not understood proves nothing.
import type { ContentMap } from './content-map.ts';
import { COMMAND, commandOf, isAssignment, isNativeCall, isReference, isValue, VALUE } from './inkjs-inside.ts';

type Interval = readonly [number, number];

const ANY: Interval = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * The moods that need no play to be proven: each assignment lies within the range if all moods did before it.
 * Since that is assumed of all of them at once, one that is not proven leaves none.
 */
export function moodsAreProven(map: ContentMap, moods: ReadonlySet<string>): boolean {
  return map.containers.every((container) => {
    let stack: Interval[] = [];
    return container.content.every((object) => {
      if (isAssignment(object)) {
        const [low, high] = stack.pop() ?? ANY;
        if (!moods.has(object.variableName)) return true;
        return object.isGlobal && low >= 0 && high <= 10;
      }
      if (isReference(object)) {
        stack.push(object.name !== null && moods.has(object.name) ? [0, 10] : ANY);
      } else if (isNativeCall(object)) {
        const given = Array.from({ length: object.numberOfParameters }, () => stack.pop() ?? ANY).reverse();
        stack.push(resultOf(object.name, given));
      } else if (isValue(object)) {
        // A mood that is passed by reference can be changed anywhere.
        if (object.valueType === VALUE.variablePointer) return !moods.has(String(object.value));
        stack.push(typeof object.value === 'number' ? [object.value, object.value] : ANY);
      } else if (commandOf(object) !== COMMAND.endEval) {
        stack = [];
      }
      return true;
    });
  });
}

function resultOf(name: string, given: readonly Interval[]): Interval {
  const [[a, b], [c, d]] = [given[0] ?? ANY, given[1] ?? ANY];
  if (name === '+') return [a + c, b + d];
  if (name === '-') return [a - d, b - c];
  if (name === '_') return [-b, -a];
  if (name === 'MIN') return [Math.min(a, c), Math.min(b, d)];
  if (name === 'MAX') return [Math.max(a, c), Math.max(b, d)];
  return ANY;
}
