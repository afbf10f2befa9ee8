// Makes a zip of a scenario's files, in a folder of its name, as the checker and other computers like to have them.
import { strToU8, zipSync } from 'fflate';
import type { ScenarioFiles } from '../core/own-scenario.ts';

/** Always the same bytes for the same files: they bear no time. */
export function zipFiles(folder: string, files: ScenarioFiles): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: '2000-01-01' }) as Uint8Array<ArrayBuffer>;
}
