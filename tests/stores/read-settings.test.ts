import { expect, it } from 'vitest';
import { readableSettings } from '../../src/stores/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/stores/settings-store.ts';

it('keeps every setting that has a value it may have', () => {
  expect(readableSettings({ ...DEFAULT_SETTINGS })).toEqual(DEFAULT_SETTINGS);
  expect(readableSettings({ locale: 'en', textSize: 2, volume: { effects: 0, ambience: 1, music: 0.5 } })).toEqual({
    locale: 'en',
    textSize: 2,
    volume: { effects: 0, ambience: 1, music: 0.5 },
  });
});

it.each([
  ['locale', 'xx'],
  ['textSize', 40],
  ['motion', 'wild'],
  ['coach', 'yes'],
  ['volume', { effects: 3, ambience: 0, music: 0 }],
  ['volume', null],
  ['figure', {}],
  ['change', 'a stranger'],
])('leaves out %s as %j', (name, value) => {
  expect(readableSettings({ [name]: value })).toEqual({});
});
