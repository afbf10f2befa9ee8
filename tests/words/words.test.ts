// Both languages have words for everything that a scenario may use.
import { expect, test } from 'vitest';
import catalogue from '../../assets/catalogue.json' with { type: 'json' };
import { LOCALES } from '../../src/core/locale.ts';
import { checkPageWordsOf } from '../../src/words/check-page-words-of.ts';
import { deskWordsOf } from '../../src/words/desk-words-of.ts';
import { deviceWordsOf } from '../../src/words/device-words-of.ts';
import { guideWordsOf } from '../../src/words/guide-words-of.ts';
import { hostWordsOf } from '../../src/words/host-words-of.ts';
import { ownWordsOf } from '../../src/words/own-words-of.ts';
import { planWordsOf } from '../../src/words/plan-words-of.ts';
import { projectorWordsOf } from '../../src/words/projector-words-of.ts';
import { reportWordsOf } from '../../src/words/report-words-of.ts';
import { settingsWordsOf } from '../../src/words/settings-words-of.ts';
import { fetchWords, wordsOf } from '../../src/words/words-of.ts';
import { SHIPPED } from '../support/shipped-stories.ts';

await Promise.all(LOCALES.map(fetchWords));

for (const locale of LOCALES) {
  test(`every sound and every mood of the catalogue has a word in ${locale}`, () => {
    const { play, moods } = wordsOf(locale);
    for (const sound of catalogue.sounds) expect(play.sounds[sound], sound).toMatch(/\S/);
    for (const mood of Object.keys(catalogue.moods)) expect(moods[mood as keyof typeof moods], mood).toMatch(/\S/);
  });

  test(`every module and player's figure of our scenarios has a name in ${locale}`, () => {
    expect(SHIPPED.length).toBeGreaterThan(0);
    for (const { manifest } of SHIPPED) {
      expect(wordsOf(locale).modules[manifest.module], manifest.module).toMatch(/\S/);
      for (const look of manifest.player.looks) expect(settingsWordsOf(locale).figures[look], look).toMatch(/\S/);
    }
  });

  test(`counts, numbers and points read as ${locale} writes them`, () => {
    const { library, sceneEnd } = wordsOf(locale);
    expect(library.dataSaverHint(0)).not.toMatch(/\d/);
    expect(library.dataSaverHint(1180)).toContain(locale === 'id' ? '1.180' : '1,180');
    expect(sceneEnd.points(2)).toBe('+2');
    expect(sceneEnd.points(-2)).toBe('−2');
  });
}

const texts = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap((one) => (one ? texts(one) : []));

/** A sample of scenario.json holds both languages. */
const withoutSamples = (words: ReturnType<typeof guideWordsOf>) => ({
  ...words,
  sections: words.sections.map(({ title, paragraphs, points }) => [title, paragraphs, points]),
});

test.each([
  ['the page', wordsOf, 60],
  ["the checker's page", checkPageWordsOf, 30],
  ['what this device keeps', deviceWordsOf, 10],
  ['own scenarios', ownWordsOf, 30],
  ["a room's report", reportWordsOf, 60],
  ['a lesson plan', planWordsOf, 40],
  ['opening a class', hostWordsOf, 60],
  ["the facilitator's desk", deskWordsOf, 80],
  ['the projector', projectorWordsOf, 20],
  ['the guide for writers', (locale: 'id' | 'en') => withoutSamples(guideWordsOf(locale)), 30],
] as const)('no sentence of %s is left in the other language', (_, of, least) => {
  const indonesian = texts(of('id'));
  const english = texts(of('en'));
  expect(english).toHaveLength(indonesian.length);
  const sentences = indonesian.filter((text) => text.includes(' '));
  expect(sentences.length).toBeGreaterThan(least);
  for (const sentence of sentences) expect(english).not.toContain(sentence);
});
