// What the terminal says once the server listens: where to open it, on this computer and on phones.
// Words alone; the addresses and the port are found elsewhere.

import type { Locale } from '../core/locale.ts';
import type { Addresses } from './addresses.ts';
import { qrLines } from './qr-text.ts';
import { inLocales, type Sentence } from './sentence.ts';

export interface Announcement {
  readonly addresses: Addresses;
  readonly wantedPort: number;
  readonly port: number;
  /** The port at which rooms of today were known before. */
  readonly held?: number;
  readonly locales: readonly Locale[];
  /** Whether the terminal understands colours. */
  readonly colour: boolean;
}

/** All lines to print, the QR code of the first LAN address included. */
export function announcementLines({ addresses, wantedPort, port, held, locales, colour }: Announcement): string[] {
  const say = (sentence: Sentence) => inLocales(sentence, locales);
  const { local, lan } = addresses;
  const lines = [''];
  if (held !== undefined && port !== held) lines.push(...say(roomsMoved(held, port)), '');
  else if (wantedPort !== 0 && port !== wantedPort) lines.push(...say(portTaken(wantedPort, port)), '');
  lines.push(...say(RUNNING), '');
  if (local) lines.push(`  ${say(THIS_COMPUTER).join(' / ')}:`, `    ${local}`);
  const [first] = lan;
  if (first) {
    lines.push(
      `  ${say(PHONES).join(' / ')}:`,
      ...lan.map((url) => `    ${url}`),
      '',
      ...qrLines(first, colour),
      `    ${first}`,
    );
  } else {
    lines.push(...say(NO_PHONES));
  }
  const host = local ?? first;
  if (host) lines.push('', `  ${say(HOSTING).join(' / ')}:`, `    ${host}#/host`);
  return [...lines, '', ...say(STOP), ''];
}

const roomsMoved = (before: number, port: number): Sentence => ({
  id: `Kelas hari ini memakai port ${before}, tetapi port itu sedang dipakai program lain. Sekarang alamatnya memakai ${port}: minta peserta membuka alamat baru ini dan mengetik kode kursinya.`,
  en: `Today's rooms were at port ${before}, which another program uses now. Their address has ${port} instead: ask participants to open it and type their seat code.`,
});

const portTaken = (wanted: number, port: number): Sentence => ({
  id: `Port ${wanted} sedang dipakai program lain, jadi Lakon memakai ${port}.`,
  en: `Port ${wanted} is used by another program, so Lakon uses ${port}.`,
});

const RUNNING: Sentence = { id: 'Lakon sudah berjalan.', en: 'Lakon is running.' };

const THIS_COMPUTER: Sentence = { id: 'Di komputer ini', en: 'On this computer' };

const HOSTING: Sentence = { id: 'Untuk membuka kelas', en: 'To open a room' };

const PHONES: Sentence = { id: 'Di HP pada Wi-Fi yang sama', en: 'On phones in the same Wi-Fi' };

const NO_PHONES: Sentence = {
  id: '  HP belum bisa masuk: komputer ini belum tersambung ke Wi-Fi, atau LAKON_HOST membatasinya.',
  en: '  Phones cannot join: this computer is in no Wi-Fi yet, or LAKON_HOST keeps them out.',
};

const STOP: Sentence = { id: 'Berhenti: tekan Ctrl+C.', en: 'To stop, press Ctrl+C.' };
