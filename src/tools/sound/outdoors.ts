// What is heard outside an office on dry islands: wind in palms by day, crickets by night.
import { bandPass, highPass, hill, lowPass, parallel } from './filters.ts';
import { seeded } from './seeded.ts';
import { layRound, processedRound, RATE, type Signal, silence } from './signal.ts';

/** A loop of wind: a low rush, and dry leaves over it that come and go with the gusts. */
export function wind(seconds: number): Signal {
  const chance = seeded(83);
  const noise = silence(seconds).map(() => chance.noise());
  const rush = processedRound(noise, lowPass(420), highPass(60));
  const leaves = processedRound(noise, parallel([0.6, bandPass(2600, 0.7)], [0.4, bandPass(5200, 0.9)]));
  return rush.map((low, i) => {
    // Whole turns only, so that the loop has no seam.
    const turn = (2 * Math.PI * i) / rush.length;
    const gust = 0.55 + 0.28 * Math.sin(2 * turn) + 0.17 * Math.sin(5 * turn + 1.3);
    return low * (0.6 + 0.4 * gust) + 0.22 * (leaves[i] as number) * gust * gust;
  });
}

/** One call of a cricket: pulses in quick succession on one high note. */
function chirp(hertz: number, pulses: number): Signal {
  const beat = 0.032;
  const out = silence(pulses * beat + 0.02);
  for (let i = 0; i < out.length; i++) {
    const at = i / RATE;
    const within = at % beat;
    if (at < pulses * beat) out[i] = Math.sin(2 * Math.PI * hertz * at) * hill(within, 0.022, 0.006, 0.012);
  }
  return out;
}

/** A loop of a warm night: three crickets near and far, and air that hardly moves. */
export function night(seconds: number): Signal {
  const chance = seeded(89);
  const air = processedRound(
    silence(seconds).map(() => chance.noise()),
    lowPass(300),
    highPass(50),
  );
  const out = air.map((sample) => 0.16 * sample);
  const crickets = [
    { hertz: 4150, pulses: 3, every: 0.82, gain: 0.34 },
    { hertz: 4480, pulses: 4, every: 1.13, gain: 0.2 },
    { hertz: 3890, pulses: 2, every: 0.61, gain: 0.11 },
  ];
  for (const { hertz, pulses, every, gain } of crickets) {
    for (let at = 0; at < seconds; at += every * chance.between(0.92, 1.12)) {
      // Now and then one falls silent.
      if (chance.unit() > 0.12) layRound(out, chirp(hertz, pulses), at, gain * chance.between(0.75, 1));
    }
  }
  return processedRound(out, lowPass(7000));
}
