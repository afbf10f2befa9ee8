// How a value of a turn comes from what the state held before: the operations that the engine performed, kept so that they can be performed
// again on other values without running the turn. Plain numbers only, and only by the engine's own operations.
import type { InkNativeCall, InkObject } from './inkjs-inside.ts';

export type Computed =
  /** The value of a slot, as the engine makes it from the number that the state holds. */
  | { slot: number; read(held: number): InkObject; size: 1 }
  | { operation: InkNativeCall; operands: readonly (Computed | InkObject)[]; size: number };

/** Longer computations than this are not kept: a loop inside a turn could make them as long as it likes. */
const LONGEST = 64;

/** One more operation, or undefined if that becomes too long. Operands without a computation are constants. */
export function operate(operation: InkNativeCall, operands: readonly (Computed | InkObject)[]): Computed | undefined {
  const size = operands.reduce((sum, operand) => sum + (isComputed(operand) ? operand.size : 0), 1);
  return size > LONGEST ? undefined : { operation, operands, size };
}

/** The value for these slots. */
export function compute(computed: Computed, get: (slot: number) => number): InkObject {
  if ('slot' in computed) return computed.read(get(computed.slot));
  const operands = computed.operands.map((operand) => (isComputed(operand) ? compute(operand, get) : operand));
  return computed.operation.Call(operands);
}

const isComputed = (operand: Computed | InkObject): operand is Computed => 'size' in operand;
