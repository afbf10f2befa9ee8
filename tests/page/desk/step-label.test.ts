// The big button says what it will do: in both languages, with letters and titles in their places, and never with an empty word.
import { expect, test } from 'vitest';
import { type NextStep, nextStep } from '../../../src/core/room/next-step.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { sceneTitle, stepLabel } from '../../../src/page/desk/step-label.ts';
import { deskWordsOf } from '../../../src/words/desk-words-of.ts';
import { ledRoom } from '../../core/room/led-room.ts';
import { fixtureScenario } from '../../support/fixture-story.ts';

const scenesIn = (locale: 'id' | 'en') => fixtureScenario(locale).manifest.scenes;

/** Labels of a whole class, pressed through with one key. */
function labels(locale: 'id' | 'en', part: Partial<RoomSetup> = {}): string[] {
  const led = ledRoom(part);
  led.join('a', 'b', 'c');
  const said: string[] = [];
  for (let i = 0; i < 30; i++) {
    const step = nextStep(led.view(), led.reading());
    said.push(stepLabel(step, led.view(), deskWordsOf(locale).step, scenesIn(locale), locale));
    if (step.kind === 'await-votes') {
      const [first] = led.view().position.decision?.options ?? [];
      led.vote('a', first?.index ?? 0);
      led.vote('b', first?.index ?? 0);
    } else if (step.command) led.command(step.command);
    else break;
  }
  return said;
}

test('a class in Indonesian', () => {
  expect(labels('id')).toEqual([
    'Mulai adegan “Pintu”',
    'Baris berikutnya',
    'Tanyakan ke kelas',
    'Menunggu suara pertama…',
    'Buka hasil: 2 dari 3 suara',
    'Lanjut dengan A (2 suara)',
    'Tutup adegan “Pintu”',
    'Mulai adegan “Meja”',
    expect.stringMatching(/^Lewati, lanjut dengan [ABC]$/),
    'Tutup adegan “Meja”',
    'Tutup cerita',
    'Buka laporan',
  ]);
});

test('a class in English', () => {
  const said = labels('en');
  expect(said).toHaveLength(12);
  expect(said.slice(0, 6)).toEqual([
    'Begin the scene “The door”',
    'Next line',
    'Ask the class',
    'Waiting for the first vote…',
    'Reveal: 2 of 3 votes',
    'Go on with A (2 votes)',
  ]);
});

test('every other step has its words, and tables and hands their own', () => {
  const view = ledRoom().view();
  const { step } = deskWordsOf('id');
  const label = (kind: NextStep['kind'], part: Partial<RoomSetup> = {}) =>
    stepLabel({ kind }, { ...view, setup: { ...view.setup, ...part } }, step, scenesIn('id'), 'id');
  for (const kind of ['resume', 'close-word', 'await-count', 'await-plays', 'await-story'] as const)
    expect(label(kind)).toMatch(/\S/);
  expect(new Set(['together', 'tables', 'cards'].map((mode) => label('ask', { mode } as RoomSetup))).size).toBe(3);
  expect(label('reveal', { mode: 'cards' })).not.toContain('dari');
});

test('a scene that is not known is called by its id', () => {
  expect(sceneTitle('meja', scenesIn('en'), 'en')).toBe('The desk');
  expect(sceneTitle('nowhere', scenesIn('en'), 'en')).toBe('nowhere');
});
