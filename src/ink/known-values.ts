// Gives every Ink value a number, equal for values that no code can tell apart, so that states are compared as lists of numbers.
import { getOrAdd } from '../core/get-or-add.ts';
import { type InkListValue, type InkObject, type InkVariablePointer, isValue, VALUE } from './inkjs-inside.ts';

export interface KnownValues {
  number(value: InkObject): number;
  value(number: number): InkObject;
  /** The value as a plain number where it is one, else undefined. */
  plain(number: number): number | undefined;
}

export function knownValues(): KnownValues {
  const numbers = new Map<string, number>();
  const values: InkObject[] = [];
  const number = (value: InkObject): number => {
    return getOrAdd(numbers, describeValue(value), () => values.push(value) - 1);
  };
  return {
    number,
    value: (n) => values[n] as InkObject,
    plain(n) {
      const inner = (values[n] as { value?: unknown } | undefined)?.value;
      return typeof inner === 'number' ? inner : undefined;
    },
  };
}

/** Type and content of a value as text. An empty list also remembers the lists that it came from. */
export function describeValue(value: InkObject): string {
  if (!isValue(value)) return 'void';
  const { valueType, value: inner } = value;
  if (valueType === VALUE.list) {
    const list = (value as InkListValue).value;
    const items = [...list].map(([key, number]) => `${key}=${number}`).sort();
    return `l${items.length > 0 ? items.join('&') : `?${[...(list.originNames ?? [])].sort().join('&')}`}`;
  }
  if (valueType === VALUE.variablePointer) return `p${(value as InkVariablePointer).contextIndex}:${inner}`;
  return `${valueType}:${inner}`;
}
