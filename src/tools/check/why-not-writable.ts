// Whether a file can be written, asked before the work begins that is to end up in it.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** `folder`: the one it should lie in is not there; `directory`: it is one itself; null: nothing speaks against it. Writes nothing. */
export function whyNotWritable(file: string): 'folder' | 'directory' | 'denied' | null {
  if (file === '') return 'denied';
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) return 'folder';
  const known = statSync(file, { throwIfNoEntry: false });
  if (known?.isDirectory()) return 'directory';
  try {
    accessSync(known ? file : dirname(file), constants.W_OK);
    return null;
  } catch {
    return 'denied';
  }
}
