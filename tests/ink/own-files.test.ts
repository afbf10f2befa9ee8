// What a person opens as a scenario of their own: a zip or a folder gives the files that are its, and nothing that is too much, broken or foreign gets further.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../src/core/own-scenario.ts';
import { BadUpload } from '../../src/ink/bad-upload.ts';
import type { Opened, OwnMessage } from '../../src/ink/own-messages.ts';
import { doOwnTask } from '../../src/ink/own-task.ts';
import { LARGEST_FILE, MOST_FILES, pickFiles } from '../../src/ink/pick-files.ts';
import { unzipFiles } from '../../src/ink/unzip-files.ts';
import { zipFiles } from '../../src/ink/zip-files.ts';
import { SHARED, TEMPLATE } from '../support/own-shared.ts';
import { explosion, smallScenario } from '../support/small-scenario.ts';

const SMALL = smallScenario();
const bytes = (files: ScenarioFiles, folder = '') =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, strToU8(text)]));
const opened = (zip: Uint8Array) => pickFiles(unzipFiles(zip));
const zipOf = (entries: Zippable) => opened(zipSync(entries));

/** Why it was refused, and which file that was about. */
function refusal(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof BadUpload) return `${error.trouble} ${error.file}`.trim();
    throw error;
  }
  return 'opened';
}

describe('a zip', () => {
  it('that was made here comes back as it was, and is always the same', () => {
    for (const files of [SMALL, TEMPLATE]) {
      expect(opened(zipFiles('map', files))).toEqual(files);
      expect(zipFiles('map', files)).toEqual(zipFiles('map', files));
    }
  });

  it('may lie in folders, have other things beside, and bear what systems add', () => {
    const zip = {
      ...bytes(SMALL, 'unduhan/satu-huruf/'),
      'unduhan/satu-huruf/foto.jpg': new Uint8Array(2_000_000),
      'unduhan/satu-huruf/lama/scenario.json': strToU8('{}'),
      'unduhan/satu-huruf/lama/id.ink': strToU8('lama'),
      '__MACOSX/unduhan/satu-huruf/._id.ink': strToU8('x'),
      'unduhan/satu-huruf/.git/id.ink': strToU8('x'),
    };
    expect(zipOf(zip)).toEqual(SMALL);
    expect(zipOf(bytes(SMALL, 'a\\b\\'))).toEqual(SMALL);
    expect(zipOf({ ...bytes(SMALL), 'scenario.json': [strToU8(SMALL['scenario.json'] ?? ''), { level: 0 }] })).toEqual(
      SMALL,
    );
  });

  it.each([
    ['is none', () => opened(strToU8('{"lakon": 1}')), 'not-zip'],
    ['is empty', () => opened(new Uint8Array()), 'not-zip'],
    ['is cut off', () => opened(zipSync(bytes(TEMPLATE)).slice(0, 2_000)), 'damaged-zip'],
    ['has been tampered with', () => opened(broken(zipSync(bytes(TEMPLATE)))), 'damaged-zip'],
    ['holds no scenario', () => zipOf({ 'id.ink': strToU8('-> END') }), 'no-scenario'],
    ['holds several', () => zipOf({ ...bytes(SMALL, 'a/'), ...bytes(SMALL, 'b/') }), 'several'],
    [
      'holds a picture under a text’s name',
      () => zipOf({ ...bytes(SMALL), 'id.ink': new Uint8Array([0x89, 0x50, 0, 255]) }),
      'not-text id.ink',
    ],
    [
      'holds a large text',
      () => zipOf({ ...bytes(SMALL), 'id.ink': strToU8('a'.repeat(LARGEST_FILE + 1)) }),
      'too-large id.ink',
    ],
    [
      'holds thousands of files',
      () => zipOf(Object.fromEntries(Array.from({ length: MOST_FILES + 1 }, (_, i) => [`${i}.txt`, strToU8('x')]))),
      'too-many',
    ],
    [
      'holds many large texts',
      () =>
        zipOf(
          Object.fromEntries(
            Array.from({ length: 8 }, (_, i) => [`${i}/scoring.md`, strToU8('a'.repeat(LARGEST_FILE - 1))]),
          ),
        ),
      'too-large',
    ],
  ])('that %s is refused', (_, open, why) => {
    expect(refusal(open)).toMatch(new RegExp(`^${why}`));
  });

  it('that is a bomb is refused before it has gone off', () => {
    const bomb = zipSync({ ...bytes(SMALL), 'id.ink': strToU8('0'.repeat(80_000_000)) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(() => opened(bomb))).toBe('too-large id.ink');
    // Whatever it says of itself.
    expect(refusal(() => opened(saysItIsSmall(bomb)))).toMatch(/^(too-large|damaged-zip)/);
    // What is not the scenario's is not even unpacked.
    expect(opened(zipSync({ ...bytes(SMALL), 'besar.bin': new Uint8Array(80_000_000) }, { level: 9 }))).toEqual(SMALL);
  });
});

/** With some bytes in its middle turned round. */
function broken(zip: Uint8Array): Uint8Array {
  return zip.map((byte, at) => (at > 400 && at < 480 ? byte ^ 0xff : byte));
}

/** Its entries claim to hold ten bytes each. */
function saysItIsSmall(zip: Uint8Array): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 30 < forged.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return forged;
}

describe('the files of a folder', () => {
  const folder = (files: ScenarioFiles, path = 'map/') =>
    Object.entries(bytes(files)).map(([name, content]) => ({ path: path + name, bytes: content }));

  it('are those beside the topmost scenario.json', () => {
    expect(pickFiles([...folder(SMALL), ...folder(TEMPLATE, 'map/lama/')])).toEqual(SMALL);
  });

  it('may be written as older editors write', () => {
    const text = SMALL['id.ink'] ?? '';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text.replaceAll('\n', '\r\n'))]);
    for (const content of [utf16, marked]) {
      const [manifest] = folder(SMALL);
      expect(pickFiles([manifest!, { path: 'map/id.ink', bytes: content }])).toEqual(SMALL);
    }
  });
});

describe('the worker’s task', () => {
  const LIMITS = { shared: SHARED, maxStates: 10_000, maxBytes: 100_000_000, milliseconds: 1_000 };

  function said(what: Opened, now: () => number = () => 0): OwnMessage[] {
    const messages: OwnMessage[] = [];
    doOwnTask({ opened: what, ...LIMITS }, (message) => messages.push(message), now);
    return messages;
  }
  const kinds = (messages: readonly OwnMessage[]) => messages.map((message) => Object.keys(message)[0]);

  it('says what was in it, then what it is worth', () => {
    const messages = said({ zip: zipFiles('satu-huruf', SMALL) });
    expect(kinds(messages)).toEqual(['files', 'checked']);
    expect(messages[0]).toEqual({ files: SMALL });
    expect(messages[1]).toMatchObject({ checked: { built: { card: { id: 'milik-satu-huruf' } } } });
  });

  it('says why it could not be opened', () => {
    expect(said({ zip: strToU8('halo') })).toEqual([{ refused: 'not-zip', file: '' }]);
    expect(said({ folder: [] })).toEqual([{ refused: 'no-scenario', file: '' }]);
  });

  it('says how far it is, and ends when its time is up', () => {
    let clock = 0;
    const messages = said({ files: smallScenario(explosion) }, () => {
      clock += 50;
      return clock;
    });
    const heard = kinds(messages);
    expect(heard.slice(0, 2)).toEqual(['files', 'progress']);
    expect(messages.at(-1)).toMatchObject({ checked: { reports: [{ verdict: 'BOUNDED', boundedBy: 'stopped' }] } });
  });

  it('refuses what is nested more deeply than anybody reads', () => {
    const deep = { ...SMALL, 'scenario.json': '['.repeat(200_000) };
    const [, last] = said({ files: deep });
    expect(last).toSatisfy(
      (message: OwnMessage) => 'refused' in message || ('checked' in message && !message.checked.built),
    );
  });
});
