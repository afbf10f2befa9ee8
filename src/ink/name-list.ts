// Numbers names in the order in which they are met.
import { getOrAdd } from '../core/get-or-add.ts';

export function nameList() {
  const list: string[] = [];
  const known = new Map<string, number>();
  return { list, number: (name: string): number => getOrAdd(known, name, () => list.push(name) - 1) };
}
