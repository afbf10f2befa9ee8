// Moods that stay within 0 to 10, proven or explored: the watched story is the same story but for its watching.
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { mapContent } from '../../src/ink/content-map.ts';
import { explore } from '../../src/ink/explore.ts';
import { openInside } from '../../src/ink/inkjs-inside.ts';
import { moodsAreProven } from '../../src/ink/mood-proof.ts';
import { watchedOutcome, watchMoods } from '../../src/ink/mood-watch.ts';

const compile = (source: string) => compileInk(source).json as string;
const isProven = (source: string) =>
  moodsAreProven(mapContent(openInside(compile(source))), new Set(['calm', 'trust']));
const witnessOf = (source: string) =>
  explore(watchMoods(compile(source), ['calm'])).endings.find(({ id }) => id === watchedOutcome('calm'))?.witness;

const story = (change: string, more = '') => `VAR calm = 5\nVAR trust = 3\n${more}-> a
=== a
* [Say “{calm}, 10.0”]
  ${change}
  Words, "quoted" [and] {calm > 3: so|not so}.
* [Nothing]
- -> END
`;

describe('a proof without playing', () => {
  it.each([
    ['~ calm = 7', true],
    ['~ calm = 11', false],
    ['~ calm = calm + 1', false],
    ['~ calm = MIN(10, calm + 1)', true],
    ['~ calm = MAX(0, MIN(10, calm - 4))', true],
    ['~ calm = MAX(1, 8 - trust)', true],
    ['~ calm = MAX(1, 12 - trust)', false],
    ['~ calm = 10 - calm', true],
    ['~ calm = -calm', false],
    ['~ calm = "ten"', false],
    ['~ calm += 1', false],
  ])('%s: %s', (change, proven) => {
    expect(isProven(story(change))).toBe(proven);
  });

  it('goes through functions, and not through references', () => {
    const clamp = '=== function mood(n)\n~ calm = MAX(0, MIN(10, calm + n))\n';
    expect(isProven(`${story('~ mood(3)')}${clamp}`)).toBe(true);
    const ref = '=== function raise(ref m)\n~ m = m + 1\n';
    expect(isProven(`${story('~ raise(calm)')}${ref}`)).toBe(false);
  });
});

describe('a watched story', () => {
  it('ends where words are said out of range, with a shortest way there', () => {
    expect(witnessOf(story('~ calm = calm + 6'))).toEqual([0]);
    expect(witnessOf(story('~ calm = calm - 6'))).toEqual([0]);
    expect(witnessOf(story('~ calm = calm + 5'))).toBeUndefined();
    expect(witnessOf(story('~ calm = calm + 5.5'))).toEqual([0]);
    expect(witnessOf(`${story('~ raise(calm)')}=== function raise(ref m)\n~ m = m + 6\nIn it.\n`)).toEqual([0]);
    expect(witnessOf('VAR calm = 12\nHello. # tag, with words\n-> END\n')).toEqual([]);
  });

  it('is the same story otherwise', () => {
    const source = story('~ calm = calm / 2.0', 'VAR half = 0.50\n').replace(
      '- -> END',
      '- (g) {a} {half} {g}\n* [On] -> b\n=== b\n{!one|two}\n# outcome: done\n-> END',
    );
    const [plain, watched] = [explore(compile(source)), explore(watchMoods(compile(source), ['calm']))];
    expect(watched).toMatchObject({ verdict: 'COMPLETE', problems: [] });
    expect(watched.endings.map(({ id }) => id)).toEqual(plain.endings.map(({ id }) => id));
    expect(plain.endings).toHaveLength(1);
  });
});
