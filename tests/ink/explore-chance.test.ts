// Chance in a story: every outcome is followed, with its probability, and what was found can be replayed with a seed.
import { describe, expect, it } from 'vitest';
import { randomPlayer } from '../../src/core/graph-distribution.ts';
import { reduceGraph } from '../../src/core/reduce-graph.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { explore } from '../../src/ink/explore.ts';
import { openStory } from '../../src/ink/open-story.ts';

const ENDS = ['high', 'low', 'a', 'b', 'c'].map((id) => `=== ${id}\n# outcome: ${id}\nIn ${id}.\n-> END\n`).join('');
const compile = (ink: string) => compileInk(`${ink}\n${ENDS}`).json!;
const DICE = '* [roll]\n- { RANDOM(1, 6) > 4: -> high }\n-> low';

/** The last words of a play by the engine alone. */
function lastWords(json: string, choices: readonly number[], seed: number): string {
  const story = openStory(json);
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  let text = story.ContinueMaximally();
  for (const choice of choices) {
    story.ChooseChoiceIndex(choice);
    text = story.ContinueMaximally();
  }
  return text.trim().split('\n').at(-1) ?? '';
}

describe('chance', () => {
  it.each([
    ['a die', DICE, ['high', 'low']],
    ['a shuffle', '* [x]\n* [y]\n- {~ -> a | -> b | -> c }', ['a', 'b', 'c']],
    ['a die before the first choice', 'VAR n = 0\n~ n = RANDOM(1, 3)\n* [x]\n- { n == 2: -> a }\n-> b', ['a', 'b']],
    ['two dice', '* [x]\n- { RANDOM(1, 2) + RANDOM(1, 2) == 4: -> a }\n-> b', ['a', 'b']],
  ])('with %s: every ending, each with a seed that the engine alone comes to it with', (_, ink, ids) => {
    const json = compile(ink);
    const found = explore(json);
    expect(found).toMatchObject({ verdict: 'COMPLETE', problems: [], corrections: 0 });
    expect(found.endings.map(({ id }) => id).sort()).toEqual(ids);
    for (const { id, witness, seed } of found.endings) {
      expect(lastWords(json, witness, seed as number)).toBe(`In ${id}.`);
    }
  });

  it('has its exact share in what the random player earns', () => {
    const json = compile(
      '* [roll]\n- { RANDOM(1, 6) > 4:\n* * [good # does: plus]\n-> high\n}\n* [bad # does: none]\n-> low',
    );
    const graph = reduceGraph(explore(json).graph);
    const points = graph.behaviours.map((id) => (id === 'plus' ? ([2, 0, 0] as const) : ([0, 0, 0] as const)));
    const { chances } = randomPlayer(graph, points, 0);
    const of = (sum: number) => chances.find((one) => one.points === sum)?.chance ?? 0;
    // A good roll, two in six, opens the good option beside the bad one.
    expect(of(2)).toBeCloseTo(1 / 6, 9);
    expect(of(0)).toBeCloseTo(5 / 6, 9);
  });
});
