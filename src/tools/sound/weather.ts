// Rain on a metal roof and the air inside: loops of noise.
import { bandPass, highPass, lowPass, parallel } from './filters.ts';
import { body } from './modes.ts';
import { room } from './room.ts';
import { seeded } from './seeded.ts';
import { layRound, processedRound, type Signal, silence } from './signal.ts';

/** Steady rain: a wash, and single drops on sheet metal in front of it. */
export function rain(seconds: number): Signal {
  const chance = seeded(73);
  const wash = silence(seconds).map(() => chance.noise());
  const shaped = processedRound(
    wash,
    parallel([0.5, bandPass(500, 0.4)], [0.4, bandPass(1800, 0.5)], [0.22, bandPass(5200, 0.6)]),
    highPass(160),
  );
  // Few kinds of drops, laid often: the ear hears a crowd, and the machine makes each kind once.
  const kinds = Array.from({ length: 24 }, () => {
    const hertz = chance.between(900, 3800);
    return body(
      [
        { hertz, gain: 0.6, decay: chance.between(0.012, 0.035) },
        { hertz: hertz * 1.53, gain: 0.3, decay: 0.01 },
      ],
      0.0008,
    );
  });
  const drops = Math.round(seconds * 130);
  for (let i = 0; i < drops; i++)
    layRound(shaped, chance.pick(kinds), chance.between(0, seconds), 0.05 + 0.4 * chance.unit() ** 5);
  return processedRound(shaped, lowPass(7000), room({ decay: 0.8, wet: 0.25, damping: 0.5 }));
}

/** The air of a large room with a tired air conditioner. */
export function air(seconds: number): Signal {
  const chance = seeded(79);
  const noise = silence(seconds).map(() => chance.noise());
  const out = processedRound(noise, parallel([1, bandPass(140, 0.5)], [0.35, bandPass(420, 0.4)]), lowPass(900));
  // Mains hum at whole turns a loop, or its phase would jump at the seam.
  const turns = Math.round(100 * seconds);
  for (let i = 0; i < out.length; i++) out[i]! += 0.012 * Math.sin((2 * Math.PI * turns * i) / out.length);
  return out;
}
