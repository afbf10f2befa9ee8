// Gives every Ink value a number, equal for values that no code can tell apart, so that states are compared as lists of numbers.
import { getOrAdd } from '../core/get-or-add.ts';
import type { Dependent } from './dependence.ts';
import {
  type InkListValue,
  type InkObject,
  type InkValue,
  type InkVariablePointer,
  isValue,
  VALUE,
} from './inkjs-inside.ts';

export interface KnownValues {
  number(value: InkObject): number;
  value(number: number): InkObject;
  /** Memory that they take, about. */
  readonly bytes: number;
}

export function knownValues(): KnownValues {
  const numbers = new Map<string, number>();
  const values: InkObject[] = [];
  let bytes = 0;
  const number = (value: InkObject): number => {
    const text = describeValue(value);
    return getOrAdd(numbers, text, () => {
      bytes += 200 + text.length * 4;
      return values.push(isDependent(value) ? copyValue(value) : value) - 1;
    });
  };
  return {
    number,
    value: (n) => values[n] as InkObject,
    get bytes() {
      return bytes;
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

/** A finite number of ordinary size, or a boolean: arithmetic on these never fails, but for division. */
export function isPlain(value: InkObject): boolean {
  if (!isValue(value)) return false;
  return typeof value.value === 'boolean' || (typeof value.value === 'number' && Math.abs(value.value) < 1e9);
}

/** A new value like this one, which depends on nothing. */
export function copyValue<V extends InkValue>(value: V): V {
  const Class = value.constructor as new (value: unknown, context?: number) => V;
  return new Class(value.value, (value as unknown as InkVariablePointer).contextIndex);
}

// What a value was computed from in one turn must not stay with it in others.
const isDependent = (value: InkObject): value is InkValue => (value as Dependent).dependsOn !== undefined;
