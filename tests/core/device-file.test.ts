// A file from another device: what was written comes back, and anything else is refused with the reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeviceContent, ForeignFile, readDeviceFile, writeDeviceFile } from '../../src/core/device-file.ts';
import type { OwnScenario } from '../../src/core/own-scenario.ts';

const anyRecord = fc.record({
  outcome: fc.string(),
  scores: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 3 }),
  quotes: fc.array(fc.record({ scene: fc.string(), said: fc.string() }), { maxLength: 5 }),
});
const anyPlay = fc.record(
  {
    key: fc.string({ minLength: 1 }),
    written: fc.string(),
    finished: fc.boolean(),
    updated: fc.nat(),
    record: anyRecord,
  },
  { requiredKeys: ['key', 'written', 'finished', 'updated'], noNullPrototype: true },
);
const locale = fc.constantFrom('id' as const, 'en' as const);
const word = fc.string({ minLength: 1 });
const anySentence = fc.record(
  { key: word, text: fc.string(), locale, scenario: fc.string(), made: fc.nat() },
  { noNullPrototype: true },
);
const anyIntention = fc.record(
  { key: word, text: fc.string(), made: fc.nat(), due: fc.nat() },
  { requiredKeys: ['key', 'text', 'made'], noNullPrototype: true },
);
const text = { id: 'Milik saya' };
const OWN: OwnScenario = {
  key: 'milik-saya',
  files: { 'scenario.json': '{}', 'id.ink': 'VAR a = 1' },
  card: {
    ...{ id: 'milik-saya', locales: ['id'], title: text, summary: text, contentNote: text, module: 'collaboration' },
    ...{ minutes: 5, hours: 0, goals: [text], faces: [{ shown: text, look: 'yuni' }], scenes: 1, shape: 'abc' },
  },
  updated: 7,
};

const anyContent = fc.record(
  {
    plays: fc.array(anyPlay, { maxLength: 6 }),
    sentences: fc.array(anySentence, { maxLength: 3 }),
    intentions: fc.array(anyIntention, { maxLength: 3 }),
    settings: fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
    scenarios: fc.constantFrom([], [OWN]),
  },
  { noNullPrototype: true },
);

const CONTENT: DeviceContent = {
  plays: [{ key: 'loket-tiga-1', written: '1~loket-tiga~abc~id~1~01~wxyz', finished: false, updated: 5 }],
  sentences: [{ key: 'k', text: 'Saya bacakan, Pak.', locale: 'id', scenario: 'loket-tiga', made: 1 }],
  intentions: [{ key: 'loket-tiga', text: 'bertanya dulu', made: 2 }],
  settings: { locale: 'en' },
  scenarios: [],
};

function troubleWith(text: string): string {
  try {
    readDeviceFile(text);
  } catch (error) {
    if (error instanceof ForeignFile) return error.trouble;
    throw error;
  }
  return 'none';
}

describe('a device file', () => {
  it('comes back as it was written, also when its lines were laid out anew', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const same = JSON.parse(JSON.stringify(content));
        expect(readDeviceFile(writeDeviceFile(content as DeviceContent))).toEqual(same);
        expect(readDeviceFile(JSON.stringify(JSON.parse(writeDeviceFile(content as DeviceContent))))).toEqual(same);
      }),
    );
  });

  it.each([
    ['nothing', '', 'not-lakon'],
    ['a picture', '\u0089PNG\r\n', 'not-lakon'],
    ['other JSON', '{"plays": []}', 'not-lakon'],
    ['a list', '[1]', 'not-lakon'],
    ['a later version', '{"lakon": 3}', 'newer'],
    ['no plays', '{"lakon": 1, "settings": {}}', 'damaged'],
    ['no check', JSON.stringify({ lakon: 1, ...CONTENT }), 'damaged'],
    ['a changed choice', writeDeviceFile(CONTENT).replace('~01~', '~11~'), 'damaged'],
    ['a changed score', writeDeviceFile(CONTENT).replace('"updated": 5', '"updated": 6'), 'damaged'],
    ['a play without a key', writeDeviceFile(CONTENT).replace('loket-tiga-1"', '"'), 'damaged'],
    ['a changed sentence', writeDeviceFile(CONTENT).replace('bacakan', 'bakar'), 'damaged'],
    ['an unknown language', writeDeviceFile(CONTENT).replace('"locale": "id"', '"locale": "xx"'), 'damaged'],
    ['a changed scenario', writeDeviceFile({ ...CONTENT, scenarios: [OWN] }).replace('VAR a', 'VAR b'), 'damaged'],
    [
      'a scenario without a card',
      writeDeviceFile({ ...CONTENT, scenarios: [OWN] }).replace('"card"', '"cart"'),
      'damaged',
    ],
    ['half of it', writeDeviceFile(CONTENT).slice(0, 60), 'not-lakon'],
  ])('with %s is refused', (_, text, trouble) => {
    expect(troubleWith(text)).toBe(trouble);
  });
});

it('without scenarios of one’s own is what every Lakon reads', () => {
  const written = JSON.parse(writeDeviceFile(CONTENT));
  expect(written).toMatchObject({ lakon: 1 });
  expect(written).not.toHaveProperty('scenarios');
  expect(JSON.parse(writeDeviceFile({ ...CONTENT, scenarios: [OWN] }))).toMatchObject({ lakon: 2 });
});
