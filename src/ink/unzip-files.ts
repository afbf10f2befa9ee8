// Takes a scenario's files out of a zip. Counts what really comes out, whatever the zip says of itself, and stops as soon as it is too much.
import { Unzip, UnzipInflate } from 'fflate';
import { BadUpload } from './bad-upload.ts';
import { LARGEST_FILE, LARGEST_SUM, MOST_FILES, mayBelong } from './pick-files.ts';

/** Bytes of the zip that are taken in at a time: what they can become at most fits into memory. */
const STEP = 16_384;

/** The last record of a zip: its mark, its length, and how much may follow it. */
const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** Throws BadUpload where it is no zip, is damaged or locked, or holds too much. */
export function unzipFiles(zip: Uint8Array): { path: string; bytes: Uint8Array }[] {
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new BadUpload('not-zip');
  if (!hasEnd(zip)) throw new BadUpload('damaged-zip');
  const found: { path: string; bytes: Uint8Array }[] = [];
  let seen = 0;
  let open = 0;
  let sum = 0;
  const unzip = new Unzip((entry) => {
    seen += 1;
    if (seen > MOST_FILES) throw new BadUpload('too-many');
    if (!mayBelong(entry.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    open += 1;
    entry.ondata = (error, part, last) => {
      if (error) throw error;
      size += part.length;
      sum += part.length;
      if (size > LARGEST_FILE || sum > LARGEST_SUM) throw new BadUpload('too-large', entry.name);
      parts.push(part);
      if (!last) return;
      open -= 1;
      found.push({ path: entry.name, bytes: joined(parts, size) });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += STEP) unzip.push(zip.subarray(at, at + STEP), at + STEP >= zip.length);
  } catch (error) {
    throw error instanceof BadUpload ? error : new BadUpload('damaged-zip');
  }
  if (open > 0) throw new BadUpload('damaged-zip');
  return found;
}

/** Whether its last record is there. Without it some files may be missing, of which nothing else tells. */
function hasEnd(zip: Uint8Array): boolean {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.length - END_LENGTH; at >= 0 && at >= zip.length - END_LENGTH - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_MARK) return true;
  }
  return false;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
