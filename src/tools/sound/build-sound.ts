// Builds public/assets/sound: makes every sound, sets its loudness, packs and encodes it, and writes the map that tells where it lies.
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode, type Rates, requireFfmpeg } from './encode.ts';
import { integrated } from './loudness.ts';
import { bestStart } from './seam.ts';
import type { Signal } from './signal.ts';
import { LOOPS, MUSIC, PLACES, SINGLES } from './sound-list.ts';
import { loopOf, ROLL, type SoundMap, spriteOf } from './sprite.ts';
import { wav } from './wav.ts';

const TARGET = 'public/assets/sound';

/** Call from the project's top folder. Throws with a plain message if ffmpeg is missing. */
export async function buildSound(log: (line: string) => void): Promise<void> {
  await requireFfmpeg();
  await mkdir(TARGET, { recursive: true });
  const scratch = await mkdtemp(join(tmpdir(), 'lakon-sound-'));
  let total = 0;

  async function write(name: string, signal: Signal, rates: Rates): Promise<string[]> {
    const source = join(scratch, `${name}.wav`);
    await writeFile(source, wav(signal));
    await encode(source, join(TARGET, name), rates);
    const files = [`${name}.webm`, `${name}.m4a`];
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(TARGET, file))).size));
    total += sizes[0] ?? 0;
    log(`sound: ${files.map((file, i) => `${file} ${Math.round((sizes[i] ?? 0) / 1024)} kB`).join(', ')}`);
    return files;
  }

  try {
    const { signal, sounds } = spriteOf(SINGLES);
    const sprite = { src: await write('sprite', signal, { opus: 36_000, aac: 56_000 }), sounds };
    const loops: Record<string, SoundMap['loops'][string]> = {};
    for (const loop of LOOPS) {
      const made = loopOf(loop);
      const src = await write(loop.id, made.signal, loop.rate);
      const heard = await decode(join(TARGET, `${loop.id}.webm`), join(scratch, 'heard'));
      loops[loop.id] = { src, loop: [bestStart(heard, made.length, ROLL), made.length] };
      log(`sound: ${loop.id} ${made.length / 1000} s, ${integrated(heard).toFixed(1)} LUFS`);
    }
    const map: SoundMap = { sprite, loops, music: MUSIC, places: PLACES };
    await writeFile(join(TARGET, 'sprite.json'), `${JSON.stringify(map, null, 2)}\n`);
    log(`sound: ${Math.round(total / 1024)} kB of opus in all`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
