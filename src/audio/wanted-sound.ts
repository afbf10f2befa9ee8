// What should be sounding on and on at a reading position: a bed, the sound of the place, weather. A pure fold over what was
// read, so that undo, resume and a change of language need nothing of their own.
import type { MoodValues } from '../core/mood.ts';
import type { Manifest } from '../core/scenario.ts';
import { chooseBed } from './choose-bed.ts';
import { cuesOf, lastHeard, type Reading } from './heard-moment.ts';
import type { SoundMap } from './sound-map.ts';

/** Loops that should be heard, by id, with their share of full loudness, before the volumes of the settings. */
export interface WantedSound {
  music: Readonly<Record<string, number>>;
  ambience: Readonly<Record<string, number>>;
}

export const NOTHING: WantedSound = { music: {}, ambience: {} };

/**
 * A music cue holds until the next choice is made; from there on the bed follows the moods, as it does without a cue. A sound
 * cue that names a loop (rain) holds until the next scene. At the end of the story everything fades.
 */
export function wantedSound(reading: Reading, manifest: Manifest, map: SoundMap): WantedSound {
  const { moments, at } = reading;
  if (moments[at]?.kind === 'end') return NOTHING;
  let place: string | undefined;
  let cued: string | undefined;
  let weather = new Set<string>();
  let values: MoodValues = {};
  for (const moment of moments.slice(0, lastHeard(reading) + 1)) {
    if (moment.kind === 'said') cued = undefined;
    for (const cue of cuesOf(moment)) {
      if (cue.kind === 'scene') {
        place = manifest.scenes.find((scene) => scene.id === cue.scene)?.place ?? place;
        weather = new Set();
      } else if (cue.kind === 'place') place = cue.place;
      else if (cue.kind === 'music') cued = cue.music;
      else if (cue.kind === 'sound' && map.loops[cue.sound]) weather.add(cue.sound);
    }
    if (moment.kind === 'line' || moment.kind === 'cue') values = moment.beat.moods;
  }
  const bed = cued ?? chooseBed(manifest.moods, values);
  const music = bedsOf(manifest, map)[bed];
  const around = place === undefined ? undefined : map.places[place];
  return {
    music: music === undefined ? {} : { [music]: 1 },
    ambience: {
      ...(around && { [around.loop]: around.gain }),
      ...Object.fromEntries([...weather].map((id) => [id, 1])),
    },
  };
}

/** What the scenario's ensemble plays for each bed. For `off`, or what it does not have, nothing. */
function bedsOf({ music }: Manifest, map: SoundMap): Readonly<Record<string, string>> {
  return map.music[music ?? ''] ?? Object.values(map.music)[0] ?? {};
}
