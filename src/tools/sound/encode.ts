// WAV to the two forms that browsers play, opus in WebM and AAC in MP4 for older Safari, and back. All by the system's ffmpeg.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { RATE, type Signal } from './signal.ts';

const run = promisify(execFile);

export interface Rates {
  /** Bits a second. */
  opus: number;
  aac: number;
}

export async function requireFfmpeg(): Promise<void> {
  let encoders: string;
  try {
    encoders = (await run('ffmpeg', ['-hide_banner', '-encoders'])).stdout;
  } catch {
    throw new Error(
      'Building the sounds needs ffmpeg, and no program of that name was found. On Debian or Ubuntu: apt-get install ffmpeg',
    );
  }
  for (const encoder of ['libopus', 'aac']) {
    if (!encoders.includes(` ${encoder} `))
      throw new Error(`This ffmpeg cannot encode ${encoder}; the sounds need libopus and aac.`);
  }
}

/** Writes `<target>.webm` and `<target>.m4a`. Metadata is left out, so that the same sound gives the same bytes. */
export async function encode(source: string, target: string, rates: Rates): Promise<void> {
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const input = ['-v', 'error', '-nostdin', '-y', '-i', source];
  // 'lowdelay' keeps opus from its speech mode, which swallows 3 dB of rain and murmur.
  await run('ffmpeg', [
    ...[...input, '-c:a', 'libopus', '-b:a', String(rates.opus), '-vbr', 'constrained', '-application', 'lowdelay'],
    ...[...plain, `${target}.webm`],
  ]);
  await run('ffmpeg', [
    ...input,
    '-c:a',
    'aac',
    '-b:a',
    String(rates.aac),
    ...plain,
    '-movflags',
    '+faststart',
    `${target}.m4a`,
  ]);
}

/** The file as a browser will hear it. `scratch` is a file that may be overwritten. */
export async function decode(file: string, scratch: string): Promise<Signal> {
  const output = ['-f', 'f32le', '-ac', '1', '-ar', String(RATE), scratch];
  await run('ffmpeg', ['-v', 'error', '-nostdin', '-y', '-i', file, ...output]);
  const bytes = await readFile(scratch);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
