// Secrets of rooms: made here, handed out once, and kept as hashes alone.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { roomCode, seatCode } from '../../core/room/seat-code.ts';

/** 144 bits, in letters that an address may hold. */
export function newSecret(): string {
  return randomBytes(18).toString('base64url');
}

export function newSeatId(): string {
  return randomBytes(9).toString('base64url');
}

export function newRoomCode(): string {
  return roomCode(randomNumbers(6));
}

export function newSeatCode(): string {
  return seatCode(randomNumbers(2));
}

/** A whole number that Ink takes as a seed. */
export function newSeed(): number {
  return 1 + ((randomNumbers(1)[0] as number) % 0x7fff_fffe);
}

/** SHA-256 in hex. A secret has too many bits for its hash to be tried out. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether the secret has that hash; takes as long whatever differs. */
export function isSecretOf(hash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash, 'hex'));
}

function randomNumbers(count: number): Uint32Array {
  return new Uint32Array(new Uint8Array(randomBytes(4 * count)).buffer);
}
