// The three sounds of the interface itself: short, wooden, out of the way.
import { lowPass } from './filters.ts';
import { bronze, gong, wood } from './instruments.ts';
import { body } from './modes.ts';
import { room } from './room.ts';
import { lay, processed, type Signal, silence } from './signal.ts';

/** Going on to the next line: a fingertip on a wooden box. */
export function tap(): Signal {
  const out = silence(0.14);
  const box = body(
    [
      { hertz: 420, gain: 0.7, decay: 0.07 },
      { hertz: 905, gain: 0.35, decay: 0.05 },
      { hertz: 1730, gain: 0.12, decay: 0.025 },
    ],
    0.002,
  );
  lay(out, box, 0);
  return processed(out, lowPass(4000));
}

/** A choice is made: two wooden tones, a fifth up. */
export function select(): Signal {
  const out = silence(0.75);
  lay(out, wood(392, 0.7), 0, 0.8);
  lay(out, wood(587.3, 0.8), 0.085, 0.8);
  return ended(processed(out, room({ decay: 0.7, wet: 0.18, damping: 0.5 })));
}

/** A scene is over: four tones that come to rest, and a gong far off. */
export function sceneEnd(): Signal {
  const out = silence(2.7);
  const phrase = [
    [0, 440],
    [0.34, 587.3],
    [0.68, 660.8],
    [1.2, 587.3],
  ] as const;
  for (const [at, hertz] of phrase) lay(out, wood(hertz, 0.6), at, 0.6);
  lay(out, bronze(587.3, 0.4), 1.2, 0.3);
  lay(out, gong(146.8, 0.5), 1.2, 0.18);
  return ended(processed(out, room({ decay: 1.8, wet: 0.28, damping: 0.5 })));
}

/** The last fifth faded, so that a tail longer than its slot ends quietly. */
export function ended(signal: Signal): Signal {
  const fade = Math.round(signal.length / 5);
  const start = signal.length - fade;
  return signal.map((sample, i) => (i < start ? sample : sample * Math.cos(((i - start) / fade) * (Math.PI / 2)) ** 2));
}
