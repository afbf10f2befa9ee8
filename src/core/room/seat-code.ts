// Codes that people read aloud and type: of a room, and of a seat. No look-alikes, no words that embarrass.

/** Without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V: what is alike on a tired projector or in a voice. */
export const ROOM_LETTERS = 'ACDEFGHJKMNPQRTWXY3467';
export const ROOM_CODE_LENGTH = 6;

/** Fruits and trees that anybody can spell. */
const NAMES = [
  'APEL',
  'BAMBU',
  'CEMARA',
  'DUKU',
  'DURIAN',
  'JAMBU',
  'JATI',
  'JERUK',
  'KELAPA',
  'KENARI',
  'KOPI',
  'KURMA',
  'LONTAR',
  'MANGGA',
  'MANGGIS',
  'MELATI',
  'MELON',
  'NANAS',
  'NANGKA',
  'PADI',
  'PALA',
  'PEPAYA',
  'PINUS',
  'PISANG',
  'RAMBUTAN',
  'SAGU',
  'SALAK',
  'SAWO',
  'SUKUN',
  'TERATAI',
  'TOMAT',
  'WARU',
] as const;

/** A room's code from random numbers, each 0 to 2³²−1; at least ROOM_CODE_LENGTH of them. */
export function roomCode(random: ArrayLike<number>): string {
  return Array.from({ length: ROOM_CODE_LENGTH }, (_, i) => ROOM_LETTERS[(random[i] ?? 0) % ROOM_LETTERS.length]).join(
    '',
  );
}

/** `MANGGIS 42`: from two random numbers. 28,800 of them; the server makes sure that a room gives none twice. */
export function seatCode(random: ArrayLike<number>): string {
  return `${NAMES[(random[0] ?? 0) % NAMES.length]} ${100 + ((random[1] ?? 0) % 900)}`;
}

/** What somebody typed, as codes are written: capitals, no spaces or dashes in a room's code. */
export function typedRoomCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, ROOM_CODE_LENGTH);
}

export function typedSeatCode(text: string): string {
  const [, name = '', number = ''] = /([A-Z]+)\D*(\d+)/.exec(text.toUpperCase()) ?? [];
  return `${name} ${number}`;
}
