// Reads what a person picked or dropped, as far as it can be a scenario: never more than that, however much was picked.
import { BadUpload } from '../ink/bad-upload.ts';
import type { Opened } from '../ink/own-messages.ts';
import { LARGEST_FILE, MOST_FILES, mayBelong } from '../ink/pick-files.ts';

/** Bytes of a zip: far more than a scenario's, for those who leave a picture in its folder. */
const LARGEST_ZIP = 10_000_000;

/** Throws BadUpload before anything large is read. */
export async function readZip(file: Blob): Promise<Opened> {
  if (file.size > LARGEST_ZIP) throw new BadUpload('too-large');
  return { zip: new Uint8Array(await file.arrayBuffer()) };
}

export interface PickedFile {
  file: File;
  /** With its folders, as far as they are known. */
  path: string;
}

/** The files of a picked folder, or of several picked ones. Throws BadUpload. */
export function readFolder(files: readonly File[]): Promise<Opened> {
  return readPicked(files.map((file) => ({ file, path: file.webkitRelativePath || file.name })));
}

/** Throws BadUpload before anything large is read. */
export async function readPicked(files: readonly PickedFile[]): Promise<Opened> {
  if (files.length > MOST_FILES) throw new BadUpload('too-many');
  const wanted = files.filter(({ path }) => mayBelong(path));
  const large = wanted.find(({ file }) => file.size > LARGEST_FILE);
  if (large) throw new BadUpload('too-large', large.file.name);
  const folder = wanted.map(async ({ file, path }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) }));
  return { folder: await Promise.all(folder) };
}
