// The waiting hall as a loop: people, air, somebody typing two desks away, rain on the roof. Each set to its own loudness.
import { key } from './desk-sounds.ts';
import { lowPass } from './filters.ts';
import { integrated, levelled } from './loudness.ts';
import { room } from './room.ts';
import { seeded } from './seeded.ts';
import { layRound, processedRound, type Signal, silence } from './signal.ts';
import { murmur } from './voices.ts';
import { air, rain } from './weather.ts';

export function hallAmbience(seconds: number): Signal {
  const loop = silence(seconds);
  layRound(loop, levelled(murmur(seconds), -30, integrated), 0);
  layRound(loop, levelled(air(seconds), -38, integrated), 0);
  layRound(loop, levelled(processedRound(rain(seconds), lowPass(2600)), -41, integrated), 0);
  layRound(loop, levelled(typing(seconds), -42, integrated), 0);
  return loop;
}

/** Bursts of keys with long pauses between. */
function typing(seconds: number): Signal {
  const chance = seeded(83);
  const loop = silence(seconds);
  let at = 1.5;
  while (at < seconds - 2) {
    const keys = 4 + Math.floor(chance.between(0, 9));
    for (let i = 0; i < keys; i++) {
      layRound(loop, key(chance, chance.between(0.4, 0.9)), at);
      at += chance.between(0.1, 0.26);
    }
    at += chance.between(1.6, 4);
  }
  return processedRound(loop, lowPass(2200), room({ decay: 1.1, wet: 0.5, damping: 0.5, distance: 0.02 }));
}
