// What an own scenario is played from: as it was built when it was checked, or built once more from its files where that is gone or out of date.
import { hashText } from '../core/hash.ts';
import type { BuiltOwn, OwnScenario, ScenarioFiles } from '../core/own-scenario.ts';
import type { SharedSources } from '../ink/read-sources.ts';
import type { OwnKeeper } from '../storage/own-keeper.ts';
import { startCheck } from './start-check.ts';

/** Change it whenever exploring, packing or assembling changes what is built. */
const VERSION = 1;

/** Names all that a scenario is built from: its files, and what they may refer to. */
export function basisOf(files: ScenarioFiles, shared: SharedSources): string {
  return `${VERSION}-${hashText(JSON.stringify([files, shared]))}`;
}

/** Rejects with a plain message where the files have become unsound: by a change of the rubric, or in a file from elsewhere. */
export async function builtOf(own: OwnScenario, keeper: OwnKeeper, shared: SharedSources): Promise<BuiltOwn> {
  const basis = basisOf(own.files, shared);
  const kept = await keeper.built(own.key, basis);
  if (kept) return kept;
  const result = await startCheck({ files: own.files }, shared).done;
  const built = 'checked' in result ? result.checked.built : undefined;
  if (!built) throw new Error('This scenario is no longer sound. Open it under “my scenarios” to see what is wrong.');
  if (built.card.id !== own.key) throw new Error(`The files are those of ${built.card.id}, not of ${own.key}.`);
  await keeper.keep({ ...own, card: built.card }, basis, built);
  return built;
}
