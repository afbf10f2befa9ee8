// Reads a file that a person picked, and hands it to the device; says why where it cannot be taken.
import { ForeignFile } from '../../core/device-file.ts';
import type { Locale } from '../../core/locale.ts';
import type { DeviceWords } from '../../words/device-words.ts';
import type { OpenDevice } from '../page-context.ts';

/** Ten thousand plays are a fifth of it. */
const LARGEST = 20_000_000;

export type TakeIn = { plays: number; known: number; locale?: Locale } | { refused: keyof DeviceWords['refused'] };

export async function takeInFile(file: File, openDevice: OpenDevice): Promise<TakeIn> {
  if (file.size > LARGEST) return { refused: 'too-large' };
  try {
    return await (await openDevice()).takeIn(await file.text());
  } catch (error) {
    return { refused: error instanceof ForeignFile ? error.trouble : 'no-room' };
  }
}
