// A message that comes into a group on a telephone: a drop and a small knock, as unlike any real application's as it can be.
import { lowPass } from './filters.ts';
import { wood } from './instruments.ts';
import { ended } from './interface-sounds.ts';
import { room } from './room.ts';
import { lay, processed, RATE, type Signal, silence } from './signal.ts';

export function message(): Signal {
  const out = silence(0.55);
  lay(out, drop(520, 1.5), 0.01, 0.6);
  lay(out, wood(783.99, 0.5), 0.11, 0.5);
  return ended(processed(out, lowPass(5200), room({ decay: 0.4, wet: 0.1, damping: 0.6 })));
}

/** A sine that rises to so many times its pitch while it dies, as a drop does that falls into a jar. */
function drop(hertz: number, rise: number): Signal {
  const out = silence(0.16);
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    phase += ((2 * Math.PI * hertz) / RATE) * (1 + (rise - 1) * Math.min(1, t / 0.07));
    out[i] = Math.sin(phase) * Math.min(1, t / 0.004) * 10 ** ((-3 * t) / 0.15);
  }
  return out;
}
