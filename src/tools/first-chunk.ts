// Puts everything that the first screen needs into one file: many small shared ones would each cost a phone a round trip.

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** A naming function for code splitting: `name` for whatever the module `entry` reaches without import(), nothing for the rest. */
export function firstChunk(entry: string, name: string): (id: string, modules: Modules) => string | null {
  let reached: Set<string> | undefined;
  return (id, modules) => {
    reached ??= reachedFrom(entry, modules);
    return reached.has(id) ? name : null;
  };
}

function reachedFrom(entry: string, modules: Modules): Set<string> {
  const reached = new Set([entry]);
  // A Set goes on visiting what is added while it is walked.
  for (const id of reached) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
