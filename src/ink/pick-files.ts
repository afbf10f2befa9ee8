// Which of the files that were opened are the scenario's: those beside the topmost scenario.json.
import { FILE_NAMES, type FileName, type ScenarioFiles } from '../core/own-scenario.ts';
import { BadUpload } from './bad-upload.ts';
import { decodeText } from './decode-text.ts';

/** A shipped scenario has four files; nobody keeps thousands beside them on purpose. */
export const MOST_FILES = 1000;
/** Bytes of one file, and of all that are read; a shipped scenario has 100,000 a language. */
export const LARGEST_FILE = 1_000_000;
export const LARGEST_SUM = 3_000_000;

/** Whether a path can be one of a scenario's files, and not what a system leaves beside them. */
export function mayBelong(path: string): boolean {
  const parts = path.replaceAll('\\', '/').split('/');
  const hidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  return !hidden && (FILE_NAMES as readonly string[]).includes(nameOf(path));
}

/** Some systems write capitals as they like. */
const nameOf = (path: string) => (path.replaceAll('\\', '/').split('/').at(-1) ?? '').toLowerCase();

/** Throws BadUpload where there is no scenario.json, more than one in equal place, or a file that is no text. */
export function pickFiles(files: readonly { path: string; bytes: Uint8Array }[]): ScenarioFiles {
  const placed = files
    .filter(({ path }) => mayBelong(path))
    .map(({ path, bytes }) => {
      const parts = path.replaceAll('\\', '/').split('/');
      return { name: nameOf(path) as FileName, folder: parts.slice(0, -1).join('/'), depth: parts.length, bytes };
    });
  const roots = placed.filter(({ name }) => name === 'scenario.json').sort((a, b) => a.depth - b.depth);
  const [root, next] = roots;
  if (!root) throw new BadUpload('no-scenario');
  if (next?.depth === root.depth) throw new BadUpload('several');
  const texts = placed
    .filter(({ folder }) => folder === root.folder)
    .map(({ name, bytes }) => {
      const text = decodeText(bytes);
      if (text === undefined) throw new BadUpload('not-text', name);
      return [name, text] as const;
    });
  return Object.fromEntries(texts);
}
