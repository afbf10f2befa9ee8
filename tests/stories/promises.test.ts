// What every scenario that ships promises: its scenes, its endings, where it may begin, and that no play of it breaks the scoring.
// Its counts are pinned in checked.test.ts.
import { describe, expect, it } from 'vitest';
import { bounds, graphPoints, reachableEndings } from '../../src/core/bounds.ts';
import { debrief, prospects } from '../../src/core/debrief.ts';
import { DIMENSIONS } from '../../src/core/dimension.ts';
import { decisionsPerPlay } from '../../src/core/graph-distribution.ts';
import { evidence, sumOf } from '../../src/core/points.ts';
import { readPlay, writePlay } from '../../src/core/written-play.ts';
import { replay } from '../../src/ink/run.ts';
import { extremePlays, randomPlay, seededNumbers } from '../support/plays-of-graph.ts';
import { SHIPPED, shippedStory } from '../support/shipped-stories.ts';

describe.each(SHIPPED.map(({ manifest }) => manifest.id))('%s', (id) => {
  const { story, graph, scenario, play } = shippedStory(id);
  const { manifest } = story;
  const rubric = scenario('id').rubric;
  const ahead = prospects(scenario('id'), graph);
  const limits = bounds(graph, graphPoints(graph, rubric));

  it('has five scenes and six endings, all reachable, and scores every dimension in every scene', () => {
    expect(manifest.scenes).toHaveLength(5);
    expect(manifest.outcomes).toHaveLength(6);
    const reached = reachableEndings(graph)[0] ?? [];
    expect(reached.map((index) => graph.outcomes[index]).sort()).toEqual(manifest.outcomes.map((one) => one.id).sort());
    for (const scene of manifest.scenes) {
      for (const [k, dimension] of DIMENSIONS.entries()) {
        const range = limits.scenes[scene.id]?.[k];
        expect(range && range.max > range.min, `${scene.id} ${dimension}`).toBe(true);
      }
    }
  });

  it('is met in 12 to 16 decisions, one key decision a scene, in every play', () => {
    const { min, max } = decisionsPerPlay(graph) ?? { min: 0, max: null };
    expect(min).toBeGreaterThanOrEqual(12);
    expect(max).toBeLessThanOrEqual(16);
    const next = seededNumbers(3);
    for (let i = 0; i < 200; i++) {
      const trace = replay(scenario('id'), play(randomPlay(graph, next)));
      const keys = trace.turns.flatMap((turn) => (turn.decision?.key ? [turn.decision.scene] : []));
      expect(keys).toEqual(manifest.scenes.map((scene) => scene.id));
    }
  });

  it('starts at any scene by its entry', () => {
    for (const scene of manifest.scenes) {
      const trace = replay(scenario('id'), play(scene.entry));
      expect(trace.turns.at(-1)?.scene).toBe(scene.id);
      if (scene.entry.length > 0)
        expect(replay(scenario('id'), play(scene.entry.slice(0, -1))).turns.at(-1)?.scene).not.toBe(scene.id);
    }
  });

  it('keeps scores within 0 to 100 and equal to the quoted evidence over 10,000 random plays and the extreme ones', () => {
    const next = seededNumbers(1);
    const plays = [...extremePlays(graph, rubric), ...Array.from({ length: 10_000 }, () => randomPlay(graph, next))];
    const met = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const [number, choices] of plays.entries()) {
      const trace = replay(scenario('id'), play(choices));
      const looked = debrief(scenario('id'), trace, graph, ahead);
      const quoted = sumOf(evidence(trace, rubric));
      const reviewed = sumOf(looked.reviews.flatMap((review) => review.evidence));
      const scened = sumOf(looked.scenes.flatMap((scene) => scene.evidence));
      expect([reviewed, scened], `play ${number}: ${choices.join(',')}`).toEqual([quoted, quoted]);
      for (const [k, result] of looked.results.entries()) {
        expect(result.points).toBe(quoted[k]);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        met[k]?.add(result.score as number);
      }
      for (const scene of looked.scenes) {
        for (const score of scene.scores) expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      }
      for (const review of looked.reviews) expect(review.regret).toBeGreaterThanOrEqual(-1e-9);
    }
    // The extreme plays touch both ends of the scale.
    for (const scores of met) expect([scores.has(0), scores.has(100)]).toEqual([true, true]);
  }, 900_000);

  it('means the same in both languages at every point of a play, and survives being written down', () => {
    const next = seededNumbers(2);
    for (let i = 0; i < 150; i++) {
      const whole = randomPlay(graph, next);
      const cut = whole.slice(0, Math.floor(next() * (whole.length + 1)));
      const [id, en] = [replay(scenario('id'), play(cut)), replay(scenario('en'), play(cut))];
      expect(en.turns.map((turn) => turn.beats.map((beat) => [beat.moods, beat.cues]))).toEqual(
        id.turns.map((turn) => turn.beats.map((beat) => [beat.moods, beat.cues])),
      );
      expect(debrief(scenario('en'), en, graph).results).toEqual(debrief(scenario('id'), id, graph).results);
      expect(replay(scenario('id'), readPlay(writePlay(id.play)))).toEqual(id);
    }
  }, 600_000);
});
