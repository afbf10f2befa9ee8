// What the projector picks out of a room's story: the stop that is read, the lines that are answered, the scores that are its own.
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/core/dimension.ts';
import { moments } from '../../../src/core/moments.ts';
import { readingAt } from '../../../src/core/room/reading-at.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import type { RoomView } from '../../../src/core/room/view.ts';
import { replay } from '../../../src/ink/run.ts';
import { askedLines } from '../../../src/page/projector/asked-lines.ts';
import { ownScores } from '../../../src/page/projector/own-scores.ts';
import { stopShown } from '../../../src/page/projector/stop-shown.ts';
import type { RoomReading } from '../../../src/stores/room-reading.ts';
import { extremePlays } from '../../support/plays-of-graph.ts';
import { SHIPPED, shippedStory } from '../../support/shipped-stories.ts';

function readingOf(id: string, choices: readonly number[], locale: 'id' | 'en' = 'id'): RoomReading {
  const { scenario, play } = shippedStory(id);
  const trace = replay(scenario(locale), { ...play(choices), locale });
  return { scenario: scenario(locale), trace, moments: moments(trace) };
}

function viewAt(reading: RoomReading, at: number): RoomView {
  const setup = { from: reading.scenario.manifest.scenes[0]?.id } as RoomSetup;
  return { at, setup, position: { choices: reading.trace.play.choices, scene: '' } } as unknown as RoomView;
}

for (const { card, graph: packed } of SHIPPED) {
  const { id } = card;
  const { graph, scenario } = shippedStory(id);
  const whole = extremePlays(graph, scenario('id').rubric)[0] as number[];
  expect(packed).toBeDefined();

  test(`${id}: whatever the room is told to read, a line or an end stands on the wall, and never one further on`, () => {
    for (let cut = 0; cut <= whole.length; cut++) {
      const reading = readingOf(id, whole.slice(0, cut));
      for (let at = 0; at < reading.moments.length + 3; at++) {
        const stop = stopShown(viewAt(reading, at), reading);
        expect(['line', 'scene-end', 'end']).toContain(reading.moments[stop]?.kind);
        expect(stop).toBeLessThanOrEqual(readingAt(viewAt(reading, at), reading));
      }
    }
  });

  test(`${id}: a question shows what was said last, by somebody if anybody spoke since the last answer`, () => {
    for (let cut = 0; cut < whole.length; cut++) {
      const { trace } = readingOf(id, whole.slice(0, cut));
      const lines = trace.turns.at(-1)?.beats.flatMap(({ line }) => (line ? [line] : [])) ?? [];
      const asked = askedLines(trace);
      expect(asked.at(-1)).toEqual(lines.at(-1));
      expect(asked.length).toBeLessThanOrEqual(2);
      expect(asked.some(({ speaker }) => speaker)).toBe(lines.some(({ speaker }) => speaker));
    }
  });

  test(`${id}: a play from the first line to an ending is scored whole, any other by the scenes that the room ended`, () => {
    const [first, second] = scenario('id').manifest.scenes;
    const all = ownScores(readingOf(id, whole), { from: first?.id ?? '' });
    expect(all.whole?.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
    expect(all.scenes).toEqual([]);
    const begun = ownScores(readingOf(id, whole.slice(0, 1)), { from: first?.id ?? '' });
    expect(begun).toEqual({ scenes: [] });
    const later = ownScores(readingOf(id, whole), { from: second?.id ?? '' });
    expect(later.whole).toBeUndefined();
    expect(later.scenes.map(({ scene }) => scene.id)).not.toContain(first?.id);
    expect(later.scenes.length).toBeGreaterThan(0);
    for (const { scores } of later.scenes) {
      expect(scores).toHaveLength(DIMENSIONS.length);
      expect(scores.some((score) => score !== null)).toBe(true);
    }
  });
}
