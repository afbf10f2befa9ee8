// Story sounds of a waiting hall: the chime of the queue display, a plastic chair, a door.
import { bandPass, highPass, hill, lowPass, parallel, struck } from './filters.ts';
import { ended } from './interface-sounds.ts';
import { body } from './modes.ts';
import { room } from './room.ts';
import { seeded } from './seeded.ts';
import { lay, processed, RATE, type Signal, silence } from './signal.ts';

const hall = (wet: number) => room({ decay: 1.3, wet, damping: 0.4, distance: 0.02 });

/** Two tones, a third down, out of the small loudspeaker under the ceiling. */
export function queueBell(): Signal {
  const out = silence(2.6);
  const tones = [
    [0.02, 659.3],
    [0.5, 523.3],
  ] as const;
  for (const [at, hertz] of tones) {
    const tone = body(
      [
        { hertz, gain: 0.8, decay: 1.7 },
        { hertz: hertz * 2, gain: 0.28, decay: 1 },
        { hertz: hertz * 3, gain: 0.12, decay: 0.6 },
        { hertz: hertz * 4.2, gain: 0.05, decay: 0.25 },
      ],
      0.006,
    );
    lay(out, tone, at, 0.6);
  }
  return ended(processed(out, highPass(320), lowPass(4200), hall(0.3)));
}

/** Plastic feet on tiles: they stick and slip, then stand. */
export function chair(): Signal {
  const chance = seeded(59);
  const out = silence(1);
  const length = 0.55;
  const scrape = silence(length);
  let phase = 0;
  for (let i = 0; i < scrape.length; i++) {
    const t = i / RATE;
    // Slips come faster as the chair speeds up; no two are alike.
    const slips = 210 + 190 * hill(t, length, 0.2, 0.3) + 24 * Math.sin(2 * Math.PI * 9 * t);
    phase += (slips / RATE) * chance.between(0.6, 1.4);
    if (phase >= 1) phase -= 1;
    const slip = (1 - phase) ** 3;
    scrape[i] = hill(t, length, 0.08, 0.22) * (slip - 0.25 + chance.noise() * 0.25 * slip);
  }
  const shell = parallel(
    [0.5, bandPass(640, 3)],
    [0.7, bandPass(1180, 4)],
    [0.45, bandPass(2350, 3)],
    [0.3, bandPass(310, 1)],
  );
  lay(out, processed(scrape, shell, lowPass(5000)), 0.02);
  const stand = body(
    [
      { hertz: 215, gain: 0.35, decay: 0.09 },
      { hertz: 540, gain: 0.2, decay: 0.05 },
    ],
    0.002,
  );
  lay(out, stand, 0.62, 0.5);
  return ended(processed(out, hall(0.2)));
}

/** An office door: handle, a breath of air, and the closer pulling it shut. */
export function door(): Signal {
  const chance = seeded(61);
  const out = silence(1.9);
  const latch = (hertz: number) =>
    body(
      [
        { hertz, gain: 0.5, decay: 0.035 },
        { hertz: hertz * 1.73, gain: 0.35, decay: 0.02 },
        { hertz: hertz * 2.9, gain: 0.2, decay: 0.012 },
      ],
      0.001,
    );
  lay(out, latch(880), 0.02, 0.8);
  lay(out, latch(1250), 0.09, 0.65);
  const air = silence(1);
  for (let i = 0; i < air.length; i++) air[i] = chance.noise() * hill(i / RATE, 1, 0.5, 0.45);
  lay(out, processed(air, bandPass(420, 0.7)), 0.15, 0.1);
  const shut = body(
    [
      { hertz: 92, gain: 0.45, decay: 0.26 },
      { hertz: 163, gain: 0.7, decay: 0.2 },
      { hertz: 290, gain: 0.6, decay: 0.13 },
      { hertz: 520, gain: 0.55, decay: 0.09 },
      { hertz: 910, gain: 0.3, decay: 0.06 },
    ],
    0.003,
  );
  const blow = silence(0.08);
  for (let i = 0; i < blow.length; i++) blow[i] = chance.noise() * struck(i / RATE, 0.002, 0.06);
  lay(out, shut, 1.1, 0.8);
  lay(out, processed(blow, lowPass(1500)), 1.1, 0.5);
  lay(out, latch(960), 1.125, 0.75);
  return ended(processed(out, hall(0.25)));
}
