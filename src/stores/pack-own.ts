// An own scenario as a zip to keep or to give away.
import { type ScenarioFiles, writtenId } from '../core/own-scenario.ts';
import { zipFiles } from '../ink/zip-files.ts';

/** `name` without an ending: the id that its author gave, where there is one to be read. */
export function packOwn(files: ScenarioFiles, key?: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const name = key ? writtenId(key) : idIn(files['scenario.json']);
  return { name, bytes: zipFiles(name, files) };
}

function idIn(manifest = ''): string {
  const found = /"id"\s*:\s*"([a-z][a-z0-9-]*)"/.exec(manifest)?.[1];
  return found ?? 'skenario';
}
