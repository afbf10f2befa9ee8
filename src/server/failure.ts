// Says in plain words why the server could not start. What it does not know it shows as it came.

import { NoFreePort } from './free-port.ts';
import type { Sentence } from './sentence.ts';
import { SettingError, type Settings } from './settings.ts';

export const NOT_BUILT: Sentence = {
  id: 'Permainannya belum dibangun. Jalankan: npm start',
  en: 'The game has not been built yet. Run: npm start',
};

/** The sentence to print for an error met while starting. */
export function failureSentence(error: unknown, settings?: Settings): Sentence {
  if (error instanceof SettingError) return error.sentence;
  if (error instanceof NoFreePort) {
    return {
      id: `Tidak ada port yang bebas di ${error.message}. Pilih yang lain, misalnya LAKON_PORT=8080.`,
      en: `No port is free in ${error.message}. Choose another one, for example LAKON_PORT=8080.`,
    };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (settings && code === 'EACCES') {
    return {
      id: `Port ${settings.port} tidak boleh dipakai tanpa hak khusus. Pilih di atas 1023, misalnya LAKON_PORT=8080.`,
      en: `Port ${settings.port} needs special rights. Choose one above 1023, for example LAKON_PORT=8080.`,
    };
  }
  if (settings && (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')) {
    return {
      id: `Komputer ini tidak punya alamat “${settings.host}”. Hapus LAKON_HOST, atau isi alamat yang ada.`,
      en: `This computer has no address “${settings.host}”. Remove LAKON_HOST, or give an address that it has.`,
    };
  }
  return { id: `Lakon tidak bisa berjalan: ${message}`, en: `Lakon could not start: ${message}` };
}
