// A signal as a WAV file: mono, 32-bit float, so that nothing is rounded before the encoder hears it.
import { RATE, type Signal } from './signal.ts';

export function wav(signal: Signal): Uint8Array {
  const bytes = new Uint8Array(44 + signal.length * 4);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, 36 + signal.length * 4, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 3, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 4, true);
  view.setUint16(32, 4, true);
  view.setUint16(34, 32, true);
  word(36, 'data');
  view.setUint32(40, signal.length * 4, true);
  for (let i = 0; i < signal.length; i++) view.setFloat32(44 + i * 4, signal[i]!, true);
  return bytes;
}
