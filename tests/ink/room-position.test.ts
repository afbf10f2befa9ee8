// What Ink determines for a room agrees with what a play of the same choices means, in both languages.
import { expect, test } from 'vitest';
import { playResult } from '../../src/core/play-result.ts';
import { takenDecisions } from '../../src/core/trace.ts';
import { playedBy, positionAt } from '../../src/ink/room-position.ts';
import { PlayMismatch, replay } from '../../src/ink/run.ts';
import { randomPlay, seededNumbers } from '../support/plays-of-graph.ts';
import { SHIPPED, shippedStory } from '../support/shipped-stories.ts';

test.each(SHIPPED.map(({ card }) => card.id))('every position of a play of %s', (id) => {
  const { story, graph, play, scenario } = shippedStory(id);
  const choices = randomPlay(graph, seededNumbers(3));
  const traces = { id: replay(scenario('id'), play(choices)), en: replay(scenario('en'), play(choices)) };
  for (let number = 0; number < choices.length; number++) {
    const { decision, scene } = positionAt(story.scenarios, choices.slice(0, number), 1);
    for (const locale of ['id', 'en'] as const) {
      const met = takenDecisions(traces[locale])[number];
      expect(decision?.options.map((option) => [option.index, option.text[locale]]).sort()).toEqual(
        met?.options.map((option) => [option.index, option.text]).sort(),
      );
    }
    expect(decision).toMatchObject({ number, scene: takenDecisions(traces.id)[number]?.scene });
    expect(scene).toBe(decision?.scene);
    expect(decision?.options.map(({ index }) => index)).toContain(decision?.usual);
  }
  expect(positionAt(story.scenarios, choices, 1)).toMatchObject({ outcome: traces.id.outcome, choices });
});

test('a participant’s play is scored as anybody’s, from its choices alone', () => {
  const { story, graph, play, scenario } = shippedStory('loket-tiga');
  const choices = randomPlay(graph, seededNumbers(5));
  const { played, end } = playedBy(story.scenarios, choices, 1, 0);
  expect(played.map(({ chosen }) => chosen)).toEqual(choices);
  const trace = replay(scenario('id'), play(choices));
  expect(end?.scores).toEqual(
    playResult(trace, scenario('id').rubric, scenario('id').bounds).map(({ score }) => score),
  );
  expect(playedBy(story.scenarios, choices, 1, choices.length - 1).played).toEqual(played.slice(-1));
  expect(playedBy(story.scenarios, choices.slice(0, 3), 1, 0).end).toBeUndefined();
});

test('the same options are the same decision in everybody’s play, and choices that are not open are refused', () => {
  const { story } = shippedStory('loket-tiga');
  const [first] = playedBy(story.scenarios, [0], 1, 0).played;
  const [other] = playedBy(story.scenarios, [1], 2, 0).played;
  expect(first?.id).toBe(other?.id);
  expect(() => positionAt(story.scenarios, [30], 1)).toThrow(PlayMismatch);
});

test('whatever was asked before, in whatever order, a list of choices leads where it leads', () => {
  const { story, graph, play, scenario } = shippedStory('loket-tiga');
  const plays = [7, 8, 9].map((seed) => randomPlay(graph, seededNumbers(seed)));
  const asked = plays.flatMap((choices) => choices.map((_, length) => choices.slice(0, length + 1)));
  const turned = [...asked.filter((_, i) => i % 3 === 1), ...asked.toReversed(), ...asked];
  for (const seed of [1, 2]) {
    for (const choices of turned) {
      expect(() => positionAt(story.scenarios, [...choices, 30], seed)).toThrow(PlayMismatch);
      const trace = replay(scenario('id'), play(choices, seed));
      const { decision, outcome } = positionAt(story.scenarios, choices, seed);
      expect(outcome).toBe(trace.outcome);
      expect(decision?.options.map(({ text }) => text.id).sort()).toEqual(
        trace.turns
          .at(-1)
          ?.decision?.options.map(({ text }) => text)
          .sort(),
      );
    }
  }
});
