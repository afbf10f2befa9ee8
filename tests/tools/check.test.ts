import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoredDecisions, hasBestOption } from '../../src/tools/check/authored-decisions.ts';
import { checkStory } from '../../src/tools/check/check-story.ts';
import { findStories } from '../../src/tools/check/find-stories.ts';

const LIMITS = { maxStates: 10_000, maxSeconds: 60 };
let root: string;

const RUBRIC = {
  behaviours: [
    { id: 'warm', dimension: 'empathy', points: 2, source: 'test' },
    { id: 'cold', dimension: 'empathy', points: -2, source: 'test' },
    { id: 'clear', dimension: 'communication', points: 1, source: 'test' },
    { id: 'vague', dimension: 'communication', points: -1, source: 'test' },
    { id: 'useful', dimension: 'problem-solving', points: 2, source: 'test' },
    { id: 'idle', dimension: 'problem-solving', points: -2, source: 'test' },
  ],
};

/** Three decisions with a price on every option. */
const FAIR = `-> a
=== a
# scene: only
Hello.
* [aaaa # does: warm, vague] -> b
* [bbbb # does: cold, clear] -> b
* [cccc # does: useful, cold] -> b
=== b
* [aaaa # does: idle, clear] -> c
* [bbbb # does: useful, vague] -> c
* [cccc # does: warm, idle] -> c
=== c
* [aaaa # does: cold, useful]
* [bbbb # does: warm, clear]
* [cccc # does: idle, vague]
- # outcome: done
-> END
`;

function story(name: string, source: string): string {
  const file = join(root, 'stories', name, 'id.ink');
  mkdirSync(join(root, 'stories', name), { recursive: true });
  writeFileSync(file, source);
  return file;
}

const check = (name: string, source: string) => checkStory(findStories([story(name, source)])[0]!, LIMITS);

const rulesOf = (name: string, source: string) => check(name, source).findings.map((finding) => finding.rule);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lakon-check-'));
  mkdirSync(join(root, 'stories'));
  writeFileSync(join(root, 'stories', 'rubric.json'), JSON.stringify(RUBRIC));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('checking a story', () => {
  it('measures what plays are worth', () => {
    const { measure, found, findings } = check('fair', FAIR);
    expect(found?.verdict).toBe('COMPLETE');
    expect(measure?.plays).toBe(27n);
    expect(measure?.decisionsMet).toEqual({ min: 3, max: 3 });
    expect(measure?.decisions).toHaveLength(3);
    const [empathy, communication] = measure!.scores!.dimensions;
    expect([empathy?.min, empathy?.max]).toEqual([-4, 6]);
    // Nine ways each: the mean is the middle of -2, -2 and 2, of 0, 0 and 2, and of -2, 2 and 0.
    expect(empathy?.mean).toBeCloseTo((100 * (-2 / 3 + 2 / 3 + 0 + 4)) / 10, 9);
    expect(communication?.chances.reduce((sum, one) => sum + one.chance, 0)).toBeCloseTo(1, 12);
    const passing = communication!.chances.filter((one) => one.score >= 60).reduce((sum, one) => sum + one.chance, 0);
    expect(communication?.pass).toBeCloseTo(passing, 12);
    expect(measure!.scores!.naive.first).toEqual({ choices: [0, 0, 0], scores: [40, 50, 40] });
    expect(findings.some((finding) => finding.level === 'error')).toBe(false);
  });

  it('finds what can be gamed', () => {
    const easy = FAIR.replaceAll(/\[aaaa[^\]]+/g, '[aaaaaaaa # does: warm, useful, clear');
    const rules = rulesOf('easy', easy);
    expect(rules).toEqual(expect.arrayContaining(['cue-position', 'cue-length', 'option-length', 'no-dilemma']));
  });

  it('finds a scene that cannot score a dimension', () => {
    const twoScenes = FAIR.replace('=== b', '=== b\n# scene: other').replaceAll(', idle', '').replaceAll('idle, ', '');
    expect(rulesOf('lacking', twoScenes)).toContain('no-skilled');
    const { findings } = check(
      'lacking',
      twoScenes.replace('useful, vague] -> c', 'vague] -> c').replace('cold, useful', 'cold'),
    );
    expect(findings.filter((finding) => finding.rule === 'dimension-missing').map((one) => one.message)).toEqual([
      'Scene “other” cannot score problem-solving.',
    ]);
  });

  it('finds behaviours that nobody declared, and loops that earn without end', () => {
    expect(rulesOf('unknown', FAIR.replace('warm', 'wram'))).toContain('unknown-behaviour');
    const loop = FAIR.replace('* [bbbb # does: cold, clear] -> b', '+ [bbbb # does: cold, clear] -> a');
    expect(rulesOf('loop', loop)).toContain('unbounded-score');
  });

  it('finds what no play meets and where stories break, with a witness and its words', () => {
    const { findings, texts } = check(
      'broken',
      `${FAIR.replace('- # outcome: done\n-> END', '- oops')}=== lost\n-> END\n`,
    );
    expect(findings.find((finding) => finding.rule === 'unreachable')?.message).toMatch('lost');
    const dry = findings.find((finding) => finding.rule === 'dead-end');
    expect(dry?.witness).toEqual([0, 0, 0]);
    expect(texts(dry!.witness!)).toEqual(['aaaa', 'aaaa', 'aaaa']);
  });

  it('says what does not compile, with its line, and what is no story', () => {
    expect(check('typo', 'Hello\n-> nowhere\n').findings[0]).toMatchObject({
      rule: 'compile',
      level: 'error',
      line: 2,
    });
    const file = join(root, 'not-ink.json');
    writeFileSync(file, '{"a": 1}');
    expect(checkStory(findStories([file])[0]!, LIMITS).findings[0]).toMatchObject({ rule: 'compile', level: 'error' });
  });

  it('gives no scores to what it could not explore whole', () => {
    const { measure, found } = checkStory(findStories([story('cut', FAIR)])[0]!, { ...LIMITS, maxStates: 2 });
    expect(found?.verdict).toBe('BOUNDED');
    expect(measure?.scores).toBeUndefined();
  });
});

describe('decisions as authored', () => {
  const option = (source: string) => ({ source, text: source, behaviours: [] });

  it('are options that ever stood together', () => {
    const found = authoredDecisions([
      { knot: 'a', options: [option('1'), option('2')], ratio: 1.1 },
      { knot: 'b', options: [option('5'), option('6')], ratio: 1 },
      { knot: 'a', options: [option('2'), option('3')], ratio: 1.4 },
      { knot: 'c', options: [option('9')], ratio: 1 },
    ]);
    expect(found.map(({ knot, options, ratio }) => [knot, options.length, ratio]).toSorted()).toEqual([
      ['a', 3, 1.4],
      ['b', 2, 1],
    ]);
  });

  it('have a best option when one is never behind and somewhere ahead', () => {
    expect(
      hasBestOption([
        [2, 1, 0],
        [2, 0, 0],
        [1, 1, 0],
      ]),
    ).toBe(true);
    expect(
      hasBestOption([
        [2, 0, 0],
        [0, 2, 0],
      ]),
    ).toBe(false);
    expect(
      hasBestOption([
        [1, 0, 0],
        [1, 0, 0],
      ]),
    ).toBe(false);
  });
});

describe('npm run check', () => {
  const run = (...args: string[]) =>
    spawnSync(join('node_modules', '.bin', 'tsx'), ['src/tools/check.ts', ...args], { encoding: 'utf8' });

  it('ends with 0 and a table, or one JSON object and nothing else', { timeout: 120_000 }, () => {
    const file = story('fair', FAIR);
    const shown = run(file);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toMatch(/COMPLETE: .+27 plays/);
    const { stories } = JSON.parse(run('--json', file).stdout);
    expect(stories[0]).toMatchObject({
      path: file,
      locale: 'id',
      verdict: 'COMPLETE',
      plays: '27',
      depth: 3,
      endings: [{ id: 'done', witness: [0, 0, 0], texts: ['aaaa', 'aaaa', 'aaaa'] }],
      scores: { empathy: { min: -4, max: 6 } },
    });
  });

  it('ends with 1 on an error in a story, and with 2 where it could not run', { timeout: 120_000 }, () => {
    expect(run(story('typo', '-> nowhere\n')).status).toBe(1);
    const missing = run(join(root, 'nothing-here'));
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('nothing-here')]);
    expect(run('--max-states', 'many').status).toBe(2);
    expect(run('--help').stdout).toMatch('--max-seconds');
  });
});
