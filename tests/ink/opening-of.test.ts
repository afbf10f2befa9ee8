import { describe, expect, it } from 'vitest';
import { openingTrace } from '../../src/core/opening.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { openingOf } from '../../src/ink/opening-of.ts';
import { replay } from '../../src/ink/run.ts';
import { fixtureScenario } from '../support/fixture-story.ts';
import { SHIPPED } from '../support/shipped-stories.ts';

const written = (ink: string) => ({ ...fixtureScenario(), ink: compileInk(ink).json! });

describe('the opening of a scenario', () => {
  it.each(SHIPPED.map((story) => [story.manifest.id, story] as const))(
    'is what every play of %s begins with',
    (_, story) => {
      for (const scenario of Object.values(story.scenarios)) {
        const opening = openingOf(scenario)!;
        for (const seed of [0, 1, 7, 4_000_000]) {
          const play = {
            scenario: scenario.manifest.id,
            shape: scenario.shape,
            locale: scenario.locale,
            seed,
            choices: [],
          };
          expect(openingTrace(opening, seed)).toEqual(replay(scenario, play));
        }
      }
    },
  );

  it.each([
    ['a random number', 'VAR n = 0\n~ n = RANDOM(1, 6)\nDadu: {n}\n* [A # does: none]\n-> END'],
    ['a seed', '~ SEED_RANDOM(3)\nDadu\n* [A # does: none]\n-> END'],
    ['a shuffle', '{~Satu|Dua}\n* [A # does: none]\n-> END'],
    ['a shuffle much later', 'Satu\n* [A # does: none]\n{shuffle:\n- Dua\n- Tiga\n}\n-> END'],
    ['no choice at all', 'Satu\n-> END'],
  ])('is not to be had with %s', (_, ink) => {
    expect(openingOf(written(ink))).toBeUndefined();
  });

  it('is there though the words speak of chance', () => {
    expect(openingOf(written('rnd seq lrnd "seq" \\"rnd\\"\n* [A # does: none]\n-> END'))).toBeDefined();
  });
});
