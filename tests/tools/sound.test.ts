// The sound builder: that its measure of loudness is right, that loops have no seam, that every sound keeps its level and its shape.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireFfmpeg } from '../../src/tools/sound/encode.ts';
import { CEILING, integrated, levelled, loudest } from '../../src/tools/sound/loudness.ts';
import { gambus, sasando } from '../../src/tools/sound/plucked.ts';
import { scale, written } from '../../src/tools/sound/score.ts';
import { bestStart, mismatch } from '../../src/tools/sound/seam.ts';
import { seeded } from '../../src/tools/sound/seeded.ts';
import { fromDecibels, peak, RATE, type Signal, silence, toDecibels } from '../../src/tools/sound/signal.ts';
import { LOOPS, MUSIC, SINGLES } from '../../src/tools/sound/sound-list.ts';
import { fromQuietest, loopOf, ROLL, spriteOf } from '../../src/tools/sound/sprite.ts';
import { wav } from '../../src/tools/sound/wav.ts';

const sine = (hertz: number, seconds: number, gain: number): Signal =>
  silence(seconds).map((_, i) => gain * Math.sin((2 * Math.PI * hertz * i) / RATE));

/** The largest step from one sample to the next. */
const steepest = (signal: Signal) =>
  signal.reduce((most, x, i) => (i ? Math.max(most, Math.abs(x - signal[i - 1]!)) : 0), 0);

describe('loudness', () => {
  it('is what the standard says of its test tones: 997 Hz at full scale in one channel is -3.01 LUFS', () => {
    expect(integrated(sine(997, 3, 1))).toBeCloseTo(-3.01, 1);
    expect(integrated(sine(997, 3, fromDecibels(-20)))).toBeCloseTo(-23.01, 1);
  });

  it('counts low tones less than high ones, and silence not at all', () => {
    expect(integrated(sine(60, 3, 0.5))).toBeLessThan(integrated(sine(997, 3, 0.5)) - 1);
    expect(integrated(sine(4000, 3, 0.5))).toBeGreaterThan(integrated(sine(997, 3, 0.5)) + 2);
    const half = silence(8);
    half.set(sine(997, 4, 0.1));
    expect(integrated(half)).toBeCloseTo(integrated(sine(997, 4, 0.1)), 0);
  });

  it('never pushes a peak over the ceiling to reach a level', () => {
    const click = silence(1);
    click[1000] = 0.5;
    expect(toDecibels(peak(levelled(click, -10, loudest)))).toBeCloseTo(CEILING, 3);
    expect(loudest(levelled(sine(997, 1, 0.9), -30, loudest))).toBeCloseTo(-30, 3);
  });
});

describe('single sounds', () => {
  const { signal, sounds } = spriteOf(SINGLES);
  const cut = (id: string) => {
    const [start, length] = sounds[id]!;
    return signal.subarray((start * RATE) / 1000, ((start + length) * RATE) / 1000);
  };

  it.each(SINGLES.map(({ id, level }) => [id, level] as const))(
    '%s has its loudness of %d and begins and ends in silence',
    (id, level) => {
      const sound = cut(id);
      expect(loudest(sound)).toBeCloseTo(level, 1);
      expect(toDecibels(peak(sound))).toBeLessThan(CEILING + 0.01);
      for (const edge of [sound.subarray(0, 2), sound.subarray(-48)]) expect(toDecibels(peak(edge))).toBeLessThan(-50);
    },
  );

  it('are apart: between them there is nothing', () => {
    const rest = new Float32Array(signal);
    for (const [start, length] of Object.values(sounds))
      rest.fill(0, (start * RATE) / 1000, ((start + length) * RATE) / 1000);
    expect(peak(rest)).toBe(0);
  });

  it('are the same in every run', () => {
    expect(Buffer.from(spriteOf(SINGLES).signal.buffer).equals(Buffer.from(signal.buffer))).toBe(true);
  });
});

describe.each(LOOPS.map((loop) => [loop.id, loop] as const))('the loop %s', (_, loop) => {
  const { signal, length } = loopOf(loop);
  const roll = (ROLL * RATE) / 1000;
  const samples = (length * RATE) / 1000;
  const once = signal.subarray(roll, roll + samples);

  it('has no seam: its last sample meets its first as any two do', () => {
    expect(Math.abs(once[0]! - once[samples - 1]!)).toBeLessThan(steepest(once) / 4);
    for (let i = -roll; i < roll; i++)
      if (signal[roll + i] !== signal[roll + samples + i]) throw new Error(`differs at ${i}`);
  });

  it('has its loudness, stays far from clipping, and lasts whole milliseconds', () => {
    expect(integrated(once)).toBeCloseTo(loop.level, 0);
    expect(toDecibels(peak(once))).toBeLessThan(-6);
    expect(Number.isInteger(samples)).toBe(true);
  });
});

describe('levels', () => {
  const level = (id: string) => [...SINGLES, ...LOOPS].find((one) => one.id === id)!.level;

  it('keep the hall well under the music, and the music under the sounds that mean something', () => {
    const beds = Object.values(MUSIC).flatMap((played) => Object.values(played).map(level));
    expect(new Set(beds).size).toBe(1);
    expect(level('hall')).toBeLessThanOrEqual(Math.min(...beds) - 6);
    for (const id of ['queue-bell', 'phone-buzz', 'message', 'baby', 'door', 'stamp'])
      expect(level(id)).toBeGreaterThan(Math.max(...beds));
    expect(level('tap')).toBeLessThan(level('select'));
  });
});

describe('a plucked string', () => {
  /** How much of a tone is in a signal (Goertzel). */
  const share = (signal: Signal, hertz: number) => {
    const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
    let [now, before] = [0, 0];
    for (const x of signal) [now, before] = [x + turn * now - before, now];
    return now * now + before * before - turn * now * before;
  };
  const cents = (share: number) => 2 ** (share / 1200);

  it.each([98, 146.83, 293.66, 440, 783.99])('of %d Hz has that tone, within a few cents', (hertz) => {
    for (const string of [sasando, gambus]) {
      const heard = string(hertz, 0.6, seeded(3)).subarray(0, RATE / 2);
      const around = [-40, -12, 0, 12, 40].map((by) => share(heard, hertz * cents(by)));
      expect(Math.max(...around.slice(1, 4))).toBe(Math.max(...around));
      // And no other at its side: neither half of it nor a semitone away.
      for (const other of [hertz / 2, hertz * cents(100), hertz / cents(100)])
        expect(share(heard, other)).toBeLessThan(around[2]! / 4);
    }
  });

  it('dies away without a click, the muted one much sooner', () => {
    const energy = (signal: Signal) => signal.reduce((sum, x) => sum + x * x, 0);
    for (const string of [sasando, gambus]) {
      const heard = string(220, 0.7, seeded(3));
      expect(energy(heard.subarray(-RATE / 10))).toBeLessThan(energy(heard.subarray(0, RATE / 10)) / 1000);
      expect(toDecibels(peak(heard.subarray(-24)))).toBeLessThan(-60);
    }
    expect(gambus(220, 0.7, seeded(3)).length).toBeLessThan(sasando(220, 0.7, seeded(3)).length / 3);
  });

  it('is brighter the harder it is plucked', () => {
    const bright = (force: number) => {
      const heard = sasando(220, force, seeded(3)).subarray(0, RATE / 5);
      return share(heard, 2640) / share(heard, 220);
    };
    expect(bright(1)).toBeGreaterThan(bright(0.2));
  });
});

describe('the cut of a loop', () => {
  it('goes to where the two ends agree', () => {
    const chance = seeded(5);
    const length = 500;
    const samples = (length * RATE) / 1000;
    const roll = (ROLL * RATE) / 1000;
    const heard = silence((length + 2 * ROLL) / 1000).map(() => chance.noise());
    const good = ROLL + 37;
    for (let i = -20; i <= 20; i++) heard[(good * RATE) / 1000 + samples + i] = heard[(good * RATE) / 1000 + i]!;
    expect(bestStart(heard, length, ROLL)).toBe(good);
    expect(mismatch(heard, (good * RATE) / 1000, samples)).toBe(0);
    expect(mismatch(heard, roll, samples)).toBeGreaterThan(0.1);
  });

  it('turns a loop to its quietest place and changes nothing else', () => {
    const loop = sine(100, 1, 0.5).map((x, i) => (i > 20_000 && i < 26_000 ? 0 : x));
    const turned = fromQuietest(loop);
    expect(peak(turned.subarray(0, 1000))).toBe(0);
    expect([...turned].toSorted((a, b) => a - b)).toEqual([...loop].toSorted((a, b) => a - b));
  });
});

describe('written music', () => {
  const tone = scale(100, [1, 1.25, 1.5]);

  it('reads beat, degree and force, in octaves of its scale', () => {
    expect(written(tone, '0 0 .5 | 1.5 3 1\n 2 -1 .2')).toEqual([
      [0, 100, 0.5],
      [1.5, 200, 1],
      [2, 75, 0.2],
    ]);
  });

  it.each(['0 0', '0 0 2', 'a b c', '1'])('refuses “%s”', (note) => {
    expect(() => written(tone, note)).toThrow(`Not a note: ${note}`);
  });
});

describe('a WAV file', () => {
  it('says its length, rate and form', () => {
    const bytes = Buffer.from(wav(new Float32Array([0, 0.5, -1])));
    expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
    expect([bytes.readUInt16LE(20), bytes.readUInt16LE(22), bytes.readUInt32LE(24), bytes.readUInt16LE(34)]).toEqual([
      3,
      1,
      RATE,
      32,
    ]);
    expect([bytes.readUInt32LE(4), bytes.readUInt32LE(40), bytes.length]).toEqual([48, 12, 56]);
    expect([bytes.readFloatLE(44), bytes.readFloatLE(48), bytes.readFloatLE(52)]).toEqual([0, 0.5, -1]);
  });
});

describe('without ffmpeg', () => {
  it('the builder says what is missing and where to get it', async () => {
    const path = process.env.PATH;
    const empty = mkdtempSync(join(tmpdir(), 'lakon-no-programs-'));
    process.env.PATH = empty;
    try {
      await expect(requireFfmpeg()).rejects.toThrow(/needs ffmpeg.*apt-get install ffmpeg/);
    } finally {
      process.env.PATH = path;
      rmSync(empty, { recursive: true });
    }
  });
});
