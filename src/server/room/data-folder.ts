// The folder in which rooms are kept: made if it is not there, held by one server at a time, and the reason in plain words where it cannot be.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { SettingError } from '../settings.ts';
import { openDatabase, type RoomDatabase } from './database.ts';

export interface DataFolder {
  readonly path: string;
  readonly database: RoomDatabase;
  close(): Promise<void>;
}

/** A server that is being told to stop is waited for, in milliseconds. */
const PATIENCE = 4000;

/** Throws SettingError where the folder cannot be written, or another server holds it. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    makeFolder(path);
  } catch (error) {
    throw notWritable(path, error);
  }
  const release = hold(path);
  try {
    const database = await openDatabase(join(path, 'rooms.db'));
    return {
      path,
      database,
      async close() {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw notWritable(path, error);
  }
}

/** For the owner's eyes. Node's own way of making parents never comes back where the system says that they cannot be. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** Holds the folder through a lock of the system's on a file in it: it ends with the process, however that ends. */
function hold(path: string): () => void {
  let file: Database.Database | undefined;
  try {
    file = new Database(join(path, 'server.lock'), { timeout: PATIENCE });
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file?.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw notWritable(path, error);
    throw new SettingError({
      id: `Lakon yang lain sedang memakai “${path}”. Hentikan dulu yang itu, atau pakai folder lain: LAKON_DATA=…`,
      en: `Another Lakon is using “${path}”. Stop that one first, or choose another folder: LAKON_DATA=…`,
    });
  }
  const held = file;
  return () => void held.close();
}

function notWritable(path: string, error: unknown): SettingError {
  const { code, message } = error as { code?: string; message?: string };
  const reason = code || message || '?';
  return new SettingError({
    id: `Data kelas tidak bisa disimpan di “${path}” (${reason}). Pilih folder yang boleh ditulisi: LAKON_DATA=…`,
    en: `Rooms cannot be kept in “${path}” (${reason}). Choose a folder that can be written to: LAKON_DATA=…`,
  });
}
