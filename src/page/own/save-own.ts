// Hands an own scenario to the browser as a zip to keep.
import type { ScenarioFiles } from '../../core/own-scenario.ts';
import { saveFile } from '../debrief/save-file.ts';

/** `key`: the id under which it is kept, where it is. */
export async function saveOwn(files: ScenarioFiles, key?: string): Promise<void> {
  const { packOwn } = await import('../../stores/pack-own.ts');
  const { name, bytes } = packOwn(files, key);
  saveFile(`${name}.zip`, 'application/zip', bytes);
}
