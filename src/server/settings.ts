// What the person who starts the server may set, read from the environment once.
// Wrong values are refused in plain words; nothing is silently corrected.

import { LOCALES, type Locale } from '../core/locale.ts';
import type { Sentence } from './sentence.ts';

export interface Settings {
  /** The interface to listen on; 0.0.0.0 means every one, so that phones can reach this computer. */
  readonly host: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  /** Whether somebody chose the port; else a room's port of today comes first. */
  readonly portChosen: boolean;
  /** Languages of the lines in the terminal, in the order in which they are printed. */
  readonly locales: readonly Locale[];
  readonly logLevel: string;
  /** The folder in which rooms are kept, where it was named. */
  readonly data: string | undefined;
  /** Where plays live on after an event: the address of a Lakon that stays. */
  readonly publicUrl: string | undefined;
}

/** A setting that cannot be used; its message is meant for the person, not for a log. */
export class SettingError extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.name = 'SettingError';
    this.sentence = sentence;
  }
}

/** Reads what the environment says of LAKON_*. Throws SettingError on a port or an address that is none. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    host: env.LAKON_HOST?.trim() || '0.0.0.0',
    port: readPort(env.LAKON_PORT),
    portChosen: Boolean(env.LAKON_PORT?.trim()),
    locales: readLocales(env.LAKON_LOCALE),
    logLevel: env.LAKON_LOG?.trim() || 'error',
    data: env.LAKON_DATA?.trim() || undefined,
    publicUrl: readPublicUrl(env.LAKON_PUBLIC_URL),
  };
}

function readPort(value: string | undefined): number {
  const written = value?.trim();
  if (!written) return 3000;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (port <= 65_535) return port;
  throw new SettingError({
    id: `LAKON_PORT harus angka antara 0 dan 65535, bukan “${written}”. Contoh: LAKON_PORT=8080`,
    en: `LAKON_PORT must be a number from 0 to 65535, not “${written}”. Example: LAKON_PORT=8080`,
  });
}

function readPublicUrl(value: string | undefined): string | undefined {
  const written = value?.trim();
  if (!written) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash) return url.href;
  throw new SettingError({
    id: `LAKON_PUBLIC_URL harus alamat lengkap, bukan “${written}”. Contoh: LAKON_PUBLIC_URL=https://lakon.contoh.go.id/`,
    en: `LAKON_PUBLIC_URL must be a whole address, not “${written}”. Example: LAKON_PUBLIC_URL=https://lakon.example.org/`,
  });
}

function readLocales(value: string | undefined): Settings['locales'] {
  const asked = value?.trim().toLowerCase();
  if (asked?.startsWith('id')) return ['id'];
  if (asked?.startsWith('en')) return ['en'];
  return LOCALES;
}
