// A lesson plan of every scenario that we ship, for every length of session, in both languages: whole, and true to the scenario.
import { describe, expect, test } from 'vitest';
import { LOCALES, textIn } from '../../../src/core/locale.ts';
import { PLANS } from '../../../src/core/room/setup.ts';
import type { PaperPart } from '../../../src/page/paper/paper-part.ts';
import type { PlanGround } from '../../../src/page/plan/plan-ground.ts';
import { followUpParts, letterParts, roleCardParts } from '../../../src/page/plan/plan-handouts.ts';
import { planNotes } from '../../../src/page/plan/plan-notes.ts';
import { planText } from '../../../src/page/plan/plan-text.ts';
import { readLesson } from '../../../src/stores/read-lesson.ts';
import type { ShelvedStory } from '../../../src/stores/story-shelf.ts';
import { deskWordsOf } from '../../../src/words/desk-words-of.ts';
import { planWordsOf } from '../../../src/words/plan-words-of.ts';
import { fetchWords, wordsOf } from '../../../src/words/words-of.ts';
import { SHIPPED } from '../../support/shipped-stories.ts';

await Promise.all(LOCALES.map(fetchWords));

const SHELF = SHIPPED.map(
  ({ card, scenarios, manifest, graph }): ShelvedStory => ({
    card,
    load: { id: async () => scenarios.id ?? fail(), en: async () => scenarios.en ?? fail() },
    papers: async () => manifest,
    graph: async () => graph,
  }),
);

function fail(): never {
  throw new Error('Every shipped scenario has both languages.');
}

const flat = (parts: readonly PaperPart[]): PaperPart[] =>
  parts.flatMap((part) => (part.kind === 'group' ? flat(part.parts) : [part]));
const tables = (parts: readonly PaperPart[]) => flat(parts).filter((part) => part.kind === 'table');
const written = (parts: readonly PaperPart[]) => JSON.stringify(flat(parts));

describe.each(SHIPPED.map(({ card }) => card.id))('%s', (id) => {
  describe.each(LOCALES)('%s', (locale) => {
    const groundFor = async (plan: (typeof PLANS)[number]): Promise<PlanGround> => ({
      lesson: (await readLesson(SHELF, id, locale)) ?? fail(),
      plan,
      locale,
      words: planWordsOf(locale),
      shared: wordsOf(locale),
      cardWords: deskWordsOf(locale).notes,
    });

    test.each(PLANS)('in %i minutes every minute is somebody’s, and the closing is the last', async (plan) => {
      const [rundown] = tables(planText(await groundFor(plan)));
      const [before, ...rows] = rundown?.rows ?? [];
      expect(before?.[0]).toBe(planWordsOf(locale).rundown.before);
      const minutes = rows.map(([range = '']) => range.split('–').map(Number));
      expect(minutes[0]?.[0]).toBe(0);
      expect(minutes.at(-1)?.[1]).toBe(plan);
      for (const [i, [from]] of minutes.entries()) if (i > 0) expect(from).toBe(minutes[i - 1]?.[1]);
      expect(rows.at(-1)?.[1]).toBe(planWordsOf(locale).rundown.closing);
      for (const row of rows) for (const cell of row) expect(cell).toMatch(/\S/);
    });

    test('the notes hold every key decision with all its answers, what they show, and the author’s note', async () => {
      const ground = await groundFor(135);
      const { scenario, papers, keys } = ground.lesson;
      const notes = planNotes(ground);
      expect(Object.keys(keys)).toEqual(scenario.manifest.scenes.map((scene) => scene.id));
      expect(tables(notes)).toHaveLength(scenario.manifest.scenes.length);
      const text = written(notes);
      for (const { options } of Object.values(keys)) {
        for (const { text: said, behaviours } of options) {
          expect(text).toContain(JSON.stringify(textIn(said, locale)).slice(1, -1));
          for (const behaviour of behaviours) expect(text).toContain(scenario.wordings[behaviour]?.name ?? '?');
        }
      }
      for (const note of papers?.notes ?? []) expect(text).toContain(textIn(note.text, locale).slice(0, 40));
    });

    test('a shorter session has fewer scenes in its notes', async () => {
      const count = async (plan: (typeof PLANS)[number]) => tables(planNotes(await groundFor(plan))).length;
      expect(await count(45)).toBeLessThan(await count(90));
      expect(await count(90)).toBe(await count(135));
    });

    test('role cards for everybody who has one, letters for every answer, and a sheet for afterwards', async () => {
      const ground = await groundFor(90);
      const [cards] = flat(roleCardParts(ground)).filter((part) => part.kind === 'cards');
      expect(cards?.cards).toHaveLength(ground.lesson.papers?.roles.length ?? 0);
      for (const { title, rows } of cards?.cards ?? []) {
        expect(title).toMatch(/\S/);
        for (const [label, value] of rows) expect([label, value].every((one) => /\S/.test(one))).toBe(true);
      }
      const [letters] = flat(letterParts(ground)).filter((part) => part.kind === 'letters');
      expect(letters?.letters).toEqual(['A', 'B', 'C', 'D']);
      const [watched] = tables(followUpParts(ground));
      expect(watched?.rows).toHaveLength(6);
      const points = watched?.rows.map(([name]) =>
        Object.entries(ground.lesson.scenario.wordings).find(([, wording]) => wording.name === name),
      );
      for (const found of points ?? [])
        expect(ground.lesson.scenario.rubric[found?.[0] ?? '']?.points).toBeGreaterThan(0);
    });
  });
});

test('of a scenario that is not there there is no lesson', async () => {
  expect(await readLesson(SHELF, 'tidak-ada', 'id')).toBeUndefined();
});
