// The command that plays a list of choices in the terminal, whatever is wrong with the story.

/** Ready to be pasted into a shell. A seed is named only where chance has a part and one is known. */
export function replayCommand(path: string, witness: readonly number[], seed?: number | null): string {
  const file = /^[\w./@:+-]+$/.test(path) ? path : `"${path.replace(/["$`]/g, '\\$&')}"`;
  return `npm run play -- ${file} --choices ${witness.join(',') || '""'}${seed ? ` --seed ${seed}` : ''}`;
}
