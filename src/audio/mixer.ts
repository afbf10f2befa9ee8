// The sounds themselves: all loops and the file of single sounds, made when first wanted. Told what should be heard; decides nothing.
import type { Volume } from '../stores/settings-store.ts';
import type { HowlLike } from './howl.ts';
import { type Loop, openLoop } from './loop.ts';
import type { SoundMap } from './sound-map.ts';
import type { Surroundings } from './surroundings.ts';
import type { WantedSound } from './wanted-sound.ts';

export interface Mixer {
  /** Fades every loop to what is wanted; beds cross within a second and a half. */
  hold(wanted: WantedSound, volume: Volume): void;
  /** Plays single sounds now. Those that are not fetched yet are left out: a late bell is worse than none. */
  strike(ids: readonly string[], volume: Volume): void;
  /** Stops everything at once; it can be held again. */
  hush(): void;
  /** Stops everything and lets the files go. */
  close(): void;
}

const CROSS = 1500;
/** A slider under the finger is followed without delay. */
const FOLLOW = 120;
/** Between two single sounds of one beat, in milliseconds. */
const APART = 350;

export function openMixer(map: SoundMap, around: Surroundings, failed: (file: string) => void): Mixer {
  const address = (src: readonly string[]) => src.map((file) => around.folder + file);
  const loops = new Map<string, Loop>();
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  let last: WantedSound | undefined;

  const single: HowlLike = around.makeHowl({
    src: address(map.sprite.src),
    ranges: map.sprite.sounds,
    onload: () => {},
    onfade: () => {},
    onerror: () => failed('sprite'),
  });
  const loopOf = (id: string): Loop | undefined => {
    const source = map.loops[id];
    if (!source) return undefined;
    const loop = loops.get(id) ?? openLoop({ ...source, src: address(source.src) }, around.makeHowl, () => failed(id));
    loops.set(id, loop);
    return loop;
  };
  const sound = (id: string, volume: number) => {
    if (single.state() === 'loaded' && map.sprite.sounds[id]) single.volume(volume, single.play(id));
  };
  const hush = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
    single.stop();
    for (const loop of loops.values()) loop.hush();
    last = undefined;
  };

  return {
    hold(wanted, volume) {
      const same = last !== undefined && JSON.stringify(last) === JSON.stringify(wanted);
      last = wanted;
      const aims = new Map<string, number>([...loops.keys()].map((id) => [id, 0]));
      for (const [id, share] of Object.entries(wanted.music)) aims.set(id, share * volume.music);
      for (const [id, share] of Object.entries(wanted.ambience)) aims.set(id, share * volume.ambience);
      for (const [id, aim] of aims) if (aim > 0 || loops.has(id)) loopOf(id)?.aim(aim, same ? FOLLOW : CROSS);
    },
    strike(ids, volume) {
      if (volume.effects === 0) return;
      for (const [place, id] of ids.entries()) {
        if (place === 0) {
          sound(id, volume.effects);
          continue;
        }
        const timer = setTimeout(() => {
          waiting.delete(timer);
          sound(id, volume.effects);
        }, place * APART);
        waiting.add(timer);
      }
    },
    hush,
    close() {
      hush();
      for (const loop of loops.values()) loop.close();
      loops.clear();
      single.unload();
    },
  };
}
