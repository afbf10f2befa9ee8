// How this person wants Lakon: language, coach, text, motion, sound, data. Kept on the device by whoever subscribes.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../core/locale.ts';

export interface Volume {
  effects: number;
  ambience: number;
  music: number;
}

export interface Settings {
  locale: Locale;
  /** The coach comments each choice, thoughts and scene scores show; off: everything waits for the debrief. */
  coach: boolean;
  typewriter: boolean;
  /** `system` follows prefers-reduced-motion. */
  motion: 'system' | 'reduced';
  /** Multiplies the size of all text. */
  textSize: 1 | 1.25 | 1.5 | 2;
  contrast: 'normal' | 'high';
  /** Plainer letter shapes and wider spacing. */
  readableFont: boolean;
  sound: boolean;
  /** Each 0 to 1. */
  volume: Volume;
  /** Words for sounds that mean something, such as [queue bell]. */
  captions: boolean;
  /** No pictures, no sound: the stage and its files are not fetched. */
  dataSaver: boolean;
  /** Single digits choose options; some speech-input users need it off. */
  digitKeys: boolean;
  /** Look of the player's own figure, one of the scenario's `player.looks`; empty: the first. */
  figure: string;
}

export const DEFAULT_SETTINGS: Settings = {
  locale: 'id',
  coach: true,
  typewriter: true,
  motion: 'system',
  textSize: 1,
  contrast: 'normal',
  readableFont: false,
  sound: false,
  volume: { effects: 0.8, ambience: 0.5, music: 0.6 },
  captions: true,
  dataSaver: false,
  digitKeys: true,
  figure: '',
};

export interface SettingsState extends Settings {
  change(part: Partial<Settings>): void;
}

export type SettingsStore = StoreApi<SettingsState>;

export function createSettingsStore(saved: Partial<Settings> = {}): SettingsStore {
  return createStore((set) => ({ ...DEFAULT_SETTINGS, ...saved, change: (part) => set(part) }));
}

/** The settings alone, without the actions: what is stored. */
export function settingsOf(state: SettingsState): Settings {
  const { change: _, ...settings } = state;
  return settings;
}
