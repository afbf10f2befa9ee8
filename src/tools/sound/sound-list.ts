// Every sound that is made, with its loudness. Loudness is set here and nowhere else; volume sliders only turn it down.
import { bedCalm } from './bed-calm.ts';
import { bedRelief } from './bed-relief.ts';
import { bedTense } from './bed-tense.ts';
import { message } from './chat-sounds.ts';
import { keyboard, paper, phoneBuzz, stamp } from './desk-sounds.ts';
import { hallAmbience } from './hall-ambience.ts';
import { chair, door, queueBell } from './hall-sounds.ts';
import { sceneEnd, select, tap } from './interface-sounds.ts';
import { night, wind } from './outdoors.ts';
import { sasandoCalm } from './sasando-calm.ts';
import { sasandoRelief } from './sasando-relief.ts';
import { sasandoTense } from './sasando-tense.ts';
import type { Signal } from './signal.ts';
import { baby } from './voices.ts';
import { rain } from './weather.ts';

export interface Single {
  id: string;
  make(): Signal;
  /** Loudness of its loudest 0.4 s, in LUFS. */
  level: number;
}

export interface Loop {
  id: string;
  make(): Signal;
  /** Integrated loudness in LUFS. */
  level: number;
  /** Bits a second of opus and of aac. */
  rate: { opus: number; aac: number };
}

/** Interface sounds lie under story sounds: they come at every press. */
export const SINGLES: readonly Single[] = [
  { id: 'tap', make: tap, level: -34 },
  { id: 'select', make: select, level: -26 },
  { id: 'scene-end', make: sceneEnd, level: -24 },
  { id: 'queue-bell', make: queueBell, level: -20 },
  { id: 'paper', make: paper, level: -26 },
  { id: 'stamp', make: stamp, level: -26 },
  { id: 'keyboard', make: keyboard, level: -31 },
  { id: 'phone-buzz', make: phoneBuzz, level: -22 },
  { id: 'message', make: message, level: -24 },
  { id: 'chair', make: chair, level: -23 },
  { id: 'baby', make: baby, level: -24 },
  { id: 'door', make: door, level: -25 },
];

export const LOOPS: readonly Loop[] = [
  { id: 'rain', make: () => rain(7), level: -33, rate: { opus: 24_000, aac: 48_000 } },
  { id: 'hall', make: () => hallAmbience(18), level: -36, rate: { opus: 24_000, aac: 40_000 } },
  { id: 'wind', make: () => wind(13), level: -36, rate: { opus: 16_000, aac: 32_000 } },
  { id: 'night', make: () => night(11), level: -38, rate: { opus: 16_000, aac: 32_000 } },
  { id: 'calm', make: bedCalm, level: -28, rate: { opus: 25_000, aac: 40_000 } },
  { id: 'tense', make: bedTense, level: -28, rate: { opus: 25_000, aac: 40_000 } },
  { id: 'relief', make: bedRelief, level: -28, rate: { opus: 25_000, aac: 40_000 } },
  { id: 'sasando-calm', make: sasandoCalm, level: -28, rate: { opus: 25_000, aac: 40_000 } },
  { id: 'sasando-tense', make: sasandoTense, level: -28, rate: { opus: 25_000, aac: 40_000 } },
  { id: 'sasando-relief', make: sasandoRelief, level: -28, rate: { opus: 25_000, aac: 40_000 } },
];

/** The music by who plays it: which loop each of the three beds is. The first plays where a scenario names none. */
export const MUSIC = {
  kolintang: { calm: 'calm', tense: 'tense', relief: 'relief' },
  sasando: { calm: 'sasando-calm', tense: 'sasando-tense', relief: 'sasando-relief' },
} as const;

/** What is heard where. Behind glass, a hall or the wind is further away. */
export const PLACES = {
  hall: { loop: 'hall', gain: 1 },
  counter: { loop: 'hall', gain: 0.7 },
  chat: { loop: 'night', gain: 0.6 },
  stairs: { loop: 'wind', gain: 1 },
  meeting: { loop: 'wind', gain: 0.4 },
  office: { loop: 'wind', gain: 0.5 },
  'office-night': { loop: 'night', gain: 0.9 },
} as const;
