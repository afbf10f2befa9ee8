// Settings as they come back from a database or a file: what is not a setting, or has no such value, is left out.
import { LOCALES } from '../core/locale.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings-store.ts';

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isPart: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;

const CHECKS: Record<keyof Settings, Check> = {
  locale: oneOf(...LOCALES),
  coach: isBoolean,
  typewriter: isBoolean,
  motion: oneOf('system', 'reduced'),
  textSize: oneOf(1, 1.25, 1.5, 2),
  contrast: oneOf('normal', 'high'),
  readableFont: isBoolean,
  sound: isBoolean,
  volume: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(DEFAULT_SETTINGS.volume).every((name) => isPart((value as Record<string, unknown>)[name])),
  captions: isBoolean,
  dataSaver: isBoolean,
  digitKeys: isBoolean,
  figure: (value) => typeof value === 'string',
};

export function readableSettings(found: Readonly<Record<string, unknown>>): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(CHECKS)
      .filter(([name, check]) => check(found[name]))
      .map(([name]) => [name, found[name]]),
  );
}
