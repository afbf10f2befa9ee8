// An own scenario under the checker as a page's worker runs it: what is sound is built, what is not is said with its line in both languages, and nothing goes on for ever.
import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../src/core/own-scenario.ts';
import { unpackGraph } from '../../src/core/pack-graph.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { CheckOptions } from '../../src/ink/check-story.ts';
import { checkOwn } from '../../src/ink/own-check.ts';
import { replay } from '../../src/ink/run.ts';
import { SHARED, TEMPLATE } from '../support/own-shared.ts';
import { explosion, MARKUP, markedScenario, smallScenario } from '../support/small-scenario.ts';

const check = (files: ScenarioFiles, options?: CheckOptions) => checkOwn(files, SHARED, options);
const lineOf = (text: string, files: ScenarioFiles, name: 'id.ink' | 'scenario.json' = 'id.ink') =>
  (files[name] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;
const errors = (files: ScenarioFiles, options?: CheckOptions) =>
  check(files, options).findings.filter(({ level }) => level === 'error');

/** The scenario as a page plays it, from its first option to its end. */
function firstPlay(files: ScenarioFiles) {
  const { built } = check(files);
  const scenario = built!.scenarios.id as Scenario;
  const choices: number[] = [];
  const play = () => ({ scenario: built!.card.id, shape: built!.card.shape, locale: 'id' as const, seed: 1, choices });
  for (;;) {
    const trace = replay(scenario, play());
    if (trace.outcome !== undefined) return { trace, scenario, built: built! };
    choices.push(0);
  }
}

describe('a sound scenario', () => {
  it('the template: complete in both languages, nothing to mend, ready to be played', () => {
    const { reports, findings, built } = check(TEMPLATE);
    expect(findings).toEqual([]);
    expect(reports.map(({ locale, verdict }) => [locale, verdict])).toEqual([
      ['id', 'COMPLETE'],
      ['en', 'COMPLETE'],
    ]);
    expect(built?.card).toMatchObject({ id: 'milik-map-di-meja', scenes: 2, locales: ['id', 'en'] });
    expect(Object.keys(built?.openings ?? {})).toEqual(['id', 'en']);
    expect(unpackGraph(built!.graph!).nodes.length).toBeGreaterThan(10);
  });

  it('the smallest: one language, one scene, five decisions, nothing drawn for it', () => {
    const files = smallScenario();
    expect(errors(files)).toEqual([]);
    const { trace, scenario, built } = firstPlay(files);
    expect(trace.play.choices).toHaveLength(5);
    expect(trace.outcome).toBe('selesai');
    expect(built.card.locales).toEqual(['id']);
    for (const bounds of scenario.bounds.play) expect(bounds!.max).toBeGreaterThan(bounds!.min);
  });

  it('may have behaviours of its own, and markup wherever words are: it stays the text that was written', () => {
    const files = markedScenario();
    expect(errors(files)).toEqual([]);
    const { trace, scenario } = firstPlay(files);
    expect(scenario.wordings.tandai?.name).toBe(`Nama ${MARKUP}`);
    expect(scenario.rubric.tandai).toMatchObject({ dimension: 'empathy', points: 1 });
    expect(trace.turns[0]?.beats[0]?.line?.text).toBe(`Pagi ${MARKUP} di kantor desa.`);
    expect(trace.turns[0]?.decision?.options[0]?.text).toContain(MARKUP);
  });
});

describe('a fault', () => {
  it.each([
    [
      'an unknown place',
      smallScenario((ink) => ink.replace('# place: counter', '# place: balai')),
      { rule: 'unknown-asset', file: 'id.ink' },
      '# place: balai',
      ['balai', 'counter'],
    ],
    [
      'an unknown ensemble',
      smallScenario((ink) => ink, { music: 'gamelan' }),
      { rule: 'unknown-asset', file: 'scenario.json' },
      '"music"',
      ['gamelan', 'sasando'],
    ],
    [
      'a behaviour that nobody declared',
      smallScenario((ink) => ink.replace('asks-interest', 'asks-interst')),
      { rule: 'unknown-behaviour', file: 'id.ink' },
      'asks-interst',
      ['asks-interst', 'asks-interest'],
    ],
    [
      'a divert to nowhere',
      smallScenario((ink) => ink.replace('-> END', '-> akhir')),
      { rule: 'compile', file: 'id.ink' },
      '-> akhir',
      ['akhir'],
    ],
    [
      'a speaker whom the cast lacks',
      smallScenario((ink) => ink.replace('BUDI (marah)', 'BUDO (marah)')),
      { rule: 'unknown-cast', file: 'id.ink' },
      'BUDO',
      ['BUDO', 'BUDI'],
    ],
  ] as const)('%s: its line, and in both languages what would be right', (_, files, found, text, words) => {
    const { findings, built } = check(files);
    expect(built).toBeUndefined();
    const finding = findings.find(({ rule }) => rule === found.rule);
    expect(finding).toMatchObject({ ...found, level: 'error', line: lineOf(text, files, found.file) });
    for (const word of words) {
      expect(finding?.message.id).toContain(word);
      expect(finding?.message.en).toContain(word);
    }
    expect(finding?.message.id).not.toBe(finding?.message.en);
  });

  it.each([
    ['is missing', { 'id.ink': '-> END' }, 0],
    ['is no JSON', { ...smallScenario(), 'scenario.json': '{\n  "id": "satu-huruf"\n  "locales": ["id"]\n}' }, 3],
    ['is a list', { ...smallScenario(), 'scenario.json': '[]' }, 1],
    [
      'has minutes in words',
      {
        ...smallScenario(),
        'scenario.json': smallScenario()['scenario.json']!.replace('"minutes": 4', '"minutes": "empat"'),
      },
      lineOf('"minutes"', smallScenario(), 'scenario.json'),
    ],
    [
      'has a field that nothing reads',
      { ...smallScenario(), 'scenario.json': smallScenario()['scenario.json']!.replace('"module"', '"modul"') },
      lineOf('"module"', smallScenario(), 'scenario.json'),
    ],
  ])('scenario.json that %s is said with its line', (_, files, line) => {
    const { findings, built, reports } = check(files);
    expect(built).toBeUndefined();
    expect(reports).toEqual([]);
    expect(findings.map((one) => [one.file, one.level])).toContainEqual(['scenario.json', 'error']);
    expect(findings.map((one) => one.line)).toContain(line);
    for (const { message } of findings) expect(message.id).not.toBe(message.en);
  });

  it('of a language that was promised is said', () => {
    const files = smallScenario((ink) => ink, { locales: ['id', 'en'] });
    const rules = errors(files).map(({ rule, file }) => `${rule} ${file}`);
    expect(rules).toContain('locale-missing en.ink');
    expect(rules).toContain('locale-missing scenario.json');
  });
});

describe('Ink that never stops', () => {
  const inside = (content: string) => smallScenario((ink) => ink.replace('Giliran 3.\n', `${content}\nGiliran 3.\n`));
  const recursive = '=== function dalam(x)\n~ return dalam(x + 1)\n';

  it.each([
    ['goes round in content', inside('- (lagi)\nDan lagi.\n-> lagi'), '(lagi)'],
    ['goes round in silence', inside('- (lagi)\n-> lagi'), '(lagi)'],
    ['counts for ever', inside('~ temp n = 0\n- (lagi)\n~ n = n + 1\n{n >= 0: -> lagi}'), '(lagi)'],
    ['doubles a text', inside('~ temp s = "ab"\n- (lagi)\n~ s = s + s\n-> lagi'), '(lagi)'],
    ['never ends a line', inside('- (lagi) dan <>\n-> lagi'), '(lagi)'],
    [
      'calls itself',
      smallScenario((ink) => `${ink.replace('Giliran 3.\n', '~ dalam(1)\nGiliran 3.\n')}${recursive}`),
      '=== function',
    ],
  ])('%s: an error that names its place, and nothing that could be played', (_, files, place) => {
    const { findings, built } = check(files);
    expect(built).toBeUndefined();
    const endless = findings.find(({ rule }) => rule === 'endless');
    expect(endless).toMatchObject({ level: 'error', file: 'id.ink' });
    const from = lineOf(place, files);
    expect(endless?.line).toBeGreaterThanOrEqual(from);
    expect(endless?.line).toBeLessThanOrEqual(from + 3);
    // What is no more than a consequence of it is not said besides.
    expect(findings.map(({ rule }) => rule)).not.toContain('unbounded-score');
  });

  it('explodes: it stops where it may not go on, says so, and can be played without scores', () => {
    const files = smallScenario(explosion);
    let asked = 0;
    const { reports, built } = check(files, { keepGoing: () => ++asked < 50 });
    expect(asked).toBeGreaterThanOrEqual(50);
    expect(reports).toMatchObject([{ verdict: 'BOUNDED', boundedBy: 'stopped' }]);
    expect(built?.graph).toBeUndefined();
    expect(built?.scenarios.id?.bounds.play).toEqual([null, null, null]);
    expect(check(files, { maxStates: 2_000 }).reports).toMatchObject([{ verdict: 'BOUNDED', boundedBy: 'states' }]);
  });
});
