// Story sounds of a counter: paper, stamp, keyboard, a telephone that buzzes on the desk top.
import { bandPass, highPass, hill, lowPass, parallel, struck } from './filters.ts';
import { ended } from './interface-sounds.ts';
import { body } from './modes.ts';
import { room } from './room.ts';
import { type Chance, seeded } from './seeded.ts';
import { lay, processed, RATE, type Signal, silence } from './signal.ts';

const near = () => room({ decay: 0.5, wet: 0.14, damping: 0.6 });

/** Sheets taken up and squared: crackles that thicken and thin over a soft rush. */
export function paper(): Signal {
  const chance = seeded(41);
  const out = silence(1.1);
  const strokes = [
    [0.02, 0.42],
    [0.4, 0.3],
    [0.66, 0.36],
  ] as const;
  for (const [at, length] of strokes) {
    const stroke = silence(length);
    let grain = 0;
    for (let i = 0; i < stroke.length; i++) {
      const shape = hill(i / RATE, length, 0.07, length * 0.6);
      // Folds snap one by one; each is a burst of a millisecond or two.
      if (chance.unit() < 0.0035 * shape) grain = chance.between(0.2, 1) ** 2;
      grain *= 0.978;
      stroke[i] = chance.noise() * shape * (0.05 + grain);
    }
    lay(out, stroke, at, chance.between(0.7, 1));
  }
  const sheet = parallel([0.7, bandPass(1900, 0.8)], [0.9, bandPass(4300, 0.9)], [0.25, bandPass(700, 1)]);
  return ended(processed(out, sheet, highPass(350), near()));
}

/** A rubber stamp on paper on wood: the handle's click, the blow, the desk. */
export function stamp(): Signal {
  const chance = seeded(43);
  const out = silence(0.7);
  const desk = body(
    [
      { hertz: 118, gain: 0.55, decay: 0.2 },
      { hertz: 205, gain: 0.6, decay: 0.16 },
      { hertz: 390, gain: 0.6, decay: 0.1 },
      { hertz: 720, gain: 0.55, decay: 0.07 },
      { hertz: 1180, gain: 0.3, decay: 0.045 },
    ],
    0.002,
  );
  const blow = silence(0.06);
  for (let i = 0; i < blow.length; i++) blow[i] = chance.noise() * struck(i / RATE, 0.001, 0.05);
  lay(out, processed(blow, lowPass(2400), highPass(300)), 0, 1.1);
  lay(out, desk, 0);
  lay(out, tick(2300, 0.5), 0.2);
  return ended(processed(out, near()));
}

/** A few words typed by someone who looks at the keys. */
export function keyboard(): Signal {
  const chance = seeded(47);
  const out = silence(1.7);
  for (const at of [0.02, 0.17, 0.29, 0.47, 0.57, 0.71, 0.93, 1.04, 1.35]) {
    const force = at > 1.3 ? 1 : chance.between(0.55, 0.85);
    lay(out, key(chance, force), at + chance.between(0, 0.02));
  }
  return ended(processed(out, near()));
}

/** One key: the cap meets the plate, and a softer sound as it comes back. */
export function key(chance: Chance, force: number): Signal {
  const out = silence(0.16);
  const plate = chance.between(250, 340);
  const down = body(
    [
      { hertz: plate, gain: 0.6, decay: 0.045 },
      { hertz: plate * 3.4, gain: 0.3, decay: 0.022 },
    ],
    0.001,
  );
  lay(out, down, 0, force);
  lay(out, tick(chance.between(2600, 3600), 0.5), 0.002, force);
  lay(out, tick(chance.between(3000, 4200), 0.3), chance.between(0.07, 0.1), force * 0.5);
  return out;
}

function tick(hertz: number, gain: number): Signal {
  return body(
    [
      { hertz, gain, decay: 0.012 },
      { hertz: hertz * 1.62, gain: gain * 0.5, decay: 0.007 },
    ],
    0.0006,
  );
}

/** Twice the motor of a telephone lying on wood, with the rattle of its case. */
export function phoneBuzz(): Signal {
  const chance = seeded(53);
  const out = silence(1.5);
  for (const at of [0.02, 0.68]) {
    const buzz = silence(0.5);
    let phase = 0;
    for (let i = 0; i < buzz.length; i++) {
      const t = i / RATE;
      phase += (168 - 30 * Math.exp(-t / 0.03)) / RATE;
      const turn = 2 * Math.PI * phase;
      const motor =
        Math.sin(turn) + 0.7 * Math.sin(2 * turn + 0.4) + 0.45 * Math.sin(3 * turn + 1) + 0.3 * Math.sin(5 * turn);
      const rattle = chance.noise() * Math.max(0, Math.sin(turn)) ** 6;
      buzz[i] = hill(t, 0.5, 0.03, 0.06) * (motor * 0.5 + rattle * 0.5);
    }
    lay(out, buzz, at);
  }
  const wooden = parallel([0.5, bandPass(170, 0.7)], [1, bandPass(520, 0.9)], [0.6, bandPass(1500, 1)]);
  return ended(processed(out, wooden, lowPass(4500), near()));
}
