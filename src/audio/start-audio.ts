// Starts the sound: follows the stores and tells the mixer what should be heard. Everything can fail here without harm, and without
// a word on the console: how it went is told by `status`.
import type { PlayState, PlayStore } from '../stores/play-store.ts';
import type { SettingsStore } from '../stores/settings-store.ts';
import type { Reading } from './heard-moment.ts';
import { type Mixer, openMixer } from './mixer.ts';
import { readSoundMap, type SoundMap } from './sound-map.ts';
import { struckSounds } from './struck-sounds.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';
import { wantedSound } from './wanted-sound.ts';

export interface AudioStores {
  play: PlayStore;
  settings: SettingsStore;
}

export interface AudioStatus {
  /** `waiting`: sound is off, out of view, or nobody has pressed anything yet; nothing is fetched. */
  phase: 'waiting' | 'loading' | 'ready' | 'failed' | 'stopped';
  /** Sounds that could not be fetched or played. */
  failed: readonly string[];
}

export interface AudioHandle {
  /** Silence at once; lets go of stores and files. */
  stop(): void;
  status(): AudioStatus;
}

/** A network that failed is tried again at the next steps, but not for ever. */
const ATTEMPTS = 3;

/** Fetches nothing before sound is on, data is not being saved, a play is in view and a person has pressed something. */
export function startAudio(stores: AudioStores, around: Surroundings = browserSurroundings()): AudioHandle {
  let phase: AudioStatus['phase'] = 'waiting';
  const failed = new Set<string>();
  let map: SoundMap | undefined;
  let mixer: Mixer | undefined;
  let before: Reading | undefined;
  let attempts = 0;

  const isAudible = () => {
    const { sound, dataSaver } = stores.settings.getState();
    return sound && !dataSaver && around.isTouched() && around.isPlayInView();
  };

  const load = async () => {
    phase = 'loading';
    attempts++;
    try {
      const read = readSoundMap(await around.fetchMap());
      if (stopped()) return;
      map = read;
      mixer = openMixer(read, around, (file) => failed.add(file));
      failed.delete('map');
      phase = 'ready';
    } catch {
      if (stopped()) return;
      phase = 'failed';
      failed.add('map');
      return;
    }
    look();
  };
  const stopped = () => phase === 'stopped';

  const look = () => {
    const play = stores.play.getState();
    const { volume } = stores.settings.getState();
    const now = readingOf(play);
    const passed = now ? struckSounds(before, now) : [];
    before = now;
    if (!isAudible()) {
      mixer?.hush();
      return;
    }
    if (!mixer || !map) {
      if (phase !== 'loading' && attempts < ATTEMPTS) void load();
      return;
    }
    if (!now || !play.playbill) {
      mixer.hush();
      return;
    }
    mixer.strike(passed, volume);
    mixer.hold(wantedSound(now, play.playbill.manifest, map), volume);
  };

  const ends = [stores.play.subscribe(look), stores.settings.subscribe(look), around.listen(look)];
  look();
  return {
    stop() {
      phase = 'stopped';
      for (const end of ends) end();
      mixer?.close();
      mixer = undefined;
    },
    status: () => ({ phase, failed: [...failed] }),
  };
}

function readingOf({ phase, trace, moments, at }: PlayState): Reading | undefined {
  return phase === 'playing' && trace ? { play: trace.play, moments, at } : undefined;
}
