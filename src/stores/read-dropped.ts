// Reads what was dropped on a page: a zip, a folder with whatever lies in it, or the files themselves.
import { BadUpload } from '../ink/bad-upload.ts';
import type { Opened } from '../ink/own-messages.ts';
import { MOST_FILES } from '../ink/pick-files.ts';
import { type PickedFile, readPicked, readZip } from './read-opened.ts';

/**
 * To be called while the drop is being handled: the browser takes the files away afterwards. Rejects with BadUpload, and
 * otherwise where the browser cannot read them.
 */
export async function readDropped(dropped: DataTransfer): Promise<Opened> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...dropped.files];
  const [only] = files;
  const folders = entries.some((entry) => entry.isDirectory);
  if (!folders && only && files.length === 1) return readZip(only);
  if (!folders) return readPicked(files.map((file) => ({ file, path: file.name })));
  const found: PickedFile[] = [];
  for (const entry of entries) await gather(entry, found);
  return readPicked(found);
}

async function gather(entry: FileSystemEntry, found: PickedFile[]): Promise<void> {
  if (found.length > MOST_FILES) throw new BadUpload('too-many');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ file, path: entry.fullPath });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // The browser hands them out a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await gather(one, found);
  }
}
