// The rules on scenarios, each on a sound scenario that is spoiled in one way: found with its level and its line.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { StoryKind } from '../../src/core/rule.ts';
import type { Manifest } from '../../src/core/scenario.ts';
import { checkScenario } from '../../src/ink/check-scenario.ts';
import { FAIR_INK, fairScenario } from '../support/fair-scenario.ts';

type Edit = (ink: string) => string;

/** The findings in the first language after an edit, which has to change something. */
function findingsAfter(edit: Edit, manifest: Partial<Manifest> = {}, kind: Exclude<StoryKind, 'bare'> = 'ours') {
  if (Object.keys(manifest).length === 0) expect(edit(FAIR_INK)).not.toBe(FAIR_INK);
  const [report] = checkScenario(fairScenario(edit, manifest), kind);
  return report!.findings;
}

const same: Edit = (ink) => ink;
const lineOf = (text: string, ink: string) => ink.split('\n').findIndex((line) => line.includes(text)) + 1;
const brief = ({ rule, level, line }: Finding) => `${level} ${rule} ${line}`;
const text = (word: string) => ({ id: word, en: word });

const FIRST_OPTION = '* [Say this to them, a. # does: warm, useful, vague]';
const under =
  (line: string): Edit =>
  (ink) =>
    ink.replace(FIRST_OPTION, `${FIRST_OPTION}\n${line}`);
const every = (letter: string, words: string, does: string): Edit => {
  const option = new RegExp(`\\* \\[Say this to them, ${letter}[^\\]]*\\]`, 'g');
  return (ink) => ink.replaceAll(option, `* [${words} # does: ${does}]`);
};

describe('a sound scenario', () => {
  it('has no findings, and every measure', () => {
    const reports = checkScenario(fairScenario(), 'ours');
    expect(reports.map(({ locale }) => locale)).toEqual(['id', 'en']);
    for (const report of reports) {
      expect(report.findings).toEqual([]);
      expect(report).toMatchObject({ verdict: 'COMPLETE', states: 21, plays: String(3n ** 10n * 4n ** 10n) });
      const { decisions, scores } = report.measures!;
      expect(decisions).toHaveLength(20);
      expect(decisions.filter(({ hasBest }) => hasBest)).toHaveLength(10);
      expect(scores?.play.empathy?.points).toEqual({ min: -40, max: 40 });
      // Half of the decisions: nothing between ±2 in the mean. The others: a third each of 2, −2 and 0.
      expect(scores?.play.empathy?.mean).toBeCloseTo(0, 9);
      expect(scores?.play.communication?.mean).toBeCloseTo(10 * (0 - 1 / 3), 9);
      const { chances } = scores!.play.empathy!.random;
      expect(chances.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
      expect(scores?.scenes.map(({ scene }) => scene)).toEqual(['first', 'second']);
      expect(scores?.best).toMatchObject({ missing: 0 });
    }
  });

  it('gives regret per option: what the best future loses, in parts of the whole range', () => {
    const [report] = checkScenario(fairScenario(), 'ours');
    const [dilemma, easy] = report!.measures!.decisions;
    // Nothing here hangs on earlier choices: the least, the mean and the most are one.
    const regrets = (one: typeof easy) => one!.options.map(({ regret }) => regret!.mean);
    for (const { regret } of [...dilemma!.options, ...easy!.options]) {
      expect(regret!.max - regret!.min).toBeCloseTo(0, 9);
    }
    // warm, useful, vague: 2 points of communication's 40 away from its best. warm, clear, idle: 4 of problem-solving's 80.
    expect(regrets(dilemma).map((one) => one.toFixed(3))).toEqual(['0.050', '0.050', '0.050', '0.150']);
    expect(regrets(easy).map((one) => one.toFixed(3))).toEqual(['0.000', '0.125', '0.125']);
  });
});

describe('spoiled in one way', () => {
  it('a scene that cannot score a dimension, one that is never played', () => {
    const scene = (id: string) => ({ id, title: text(id), place: 'hall', entry: [] });
    const scenes = [scene('first'), scene('second'), scene('third')];
    const third: Edit = (ink) =>
      ink.replace(
        '=== finish ===\n',
        '=== finish ===\n# scene: third\nOne more.\n* [Say a. # does: warm, vague]\n* [Say b. # does: cold, clear]\n- ',
      );
    const line = lineOf('# scene: third', third(FAIR_INK));
    expect(findingsAfter(third, { scenes }).map(brief)[0]).toBe(`error dimension-missing ${line}`);
    expect(findingsAfter(third, { scenes }).filter(({ rule }) => rule === 'dimension-missing')).toHaveLength(1);
    expect(findingsAfter(third, { scenes }, 'scenario').map(brief)).toContain(`warning dimension-missing ${line}`);
    const [missing] = findingsAfter(third, { scenes });
    expect(missing?.message.en).toContain('problem-solving');
    expect(missing?.message.id).toContain('pemecahan masalah');
    expect(findingsAfter(same, { scenes }).map(brief)).toEqual(Array(3).fill('error dimension-missing 0'));
  });

  it('an end without an outcome, an outcome without an end', () => {
    const [nameless, unreached] = findingsAfter((ink) => ink.replace('# outcome: done\n', ''));
    expect(nameless).toMatchObject({ rule: 'outcome-missing', line: 0 });
    expect(unreached).toMatchObject({ rule: 'outcome-missing', line: lineOf('So it ends', FAIR_INK) });
    expect(unreached?.witness).toHaveLength(20);
    const other = { id: 'other', title: text('Other'), text: text('Other.') };
    const outcomes = [{ id: 'done', title: text('Done'), text: text('Done.') }, other];
    expect(findingsAfter(same, { outcomes }).map(brief)).toEqual(['error outcome-missing 0']);
  });

  it('a mood that leaves 0 to 10', () => {
    const up = under('  ~ calm = calm + 6\n  So calm.');
    const [found, ...others] = findingsAfter(up);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'mood-range',
      level: 'error',
      line: lineOf('calm + 6', up(FAIR_INK)),
      witness: [0],
      texts: ['Say this to them, a.'],
    });
    expect(found?.message.en).toContain('11');
    expect(findingsAfter(under('  ~ calm = MIN(10, calm + 6)\n  So calm.'))).toEqual([]);
    expect(findingsAfter(under('  ~ calm = calm + 5\n  So calm.'))).toEqual([]);
    // Out of range for a moment, with nothing said: nobody sees it.
    expect(findingsAfter(under('  ~ calm = calm + 6\n  ~ calm = MIN(10, calm)\n  So calm.'))).toEqual([]);
    expect(findingsAfter((ink) => ink.replace('VAR calm = 5\n', '')).map(brief)).toEqual(['error mood-range 0']);
  });

  it('points without end', () => {
    const loop: Edit = (ink) => ink.replace(FIRST_OPTION, `${FIRST_OPTION.replace('*', '+')}\n  -> d1`);
    const rules = findingsAfter(loop).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'unbounded-score')).toHaveLength(3);
  });

  it('a scenario in which nobody can be skilled', () => {
    const poor: Edit = (ink) => ink.replaceAll('# does: warm, clear, useful', '# does: cold, clear');
    const [error] = findingsAfter(poor);
    expect(error).toMatchObject({ rule: 'no-skilled', level: 'error', line: 1 });
    expect(error?.witness).toHaveLength(20);
    expect(findingsAfter(poor, {}, 'scenario').find(({ rule }) => rule === 'no-skilled')?.level).toBe('warning');
  });

  it('what chance passes', () => {
    const kind = findingsAfter((ink) => ink.replaceAll('cold, vague, idle', 'warm, clear'));
    expect(kind.map(({ rule }) => rule)).toContain('random-pass');
    expect(kind.find(({ rule }) => rule === 'random-pass')?.message.en).toMatch(/\d+\.\d %/);
  });

  it('what those pass who do not read', () => {
    const first = findingsAfter(every('a', 'Say this to them, a.', 'warm, clear, useful'));
    expect(first.filter(({ rule }) => rule === 'cue-position')).not.toEqual([]);
    for (const { rule, witness } of first) if (rule === 'cue-position') expect(witness).toEqual(Array(20).fill(0));
    const longest = findingsAfter(every('b', 'Say this to them, b and more.', 'warm, clear, useful'));
    const cue = longest.find(({ rule }) => rule === 'cue-length');
    expect(cue).toMatchObject({ level: 'warning', witness: Array(20).fill(1) });
  });

  it('no dilemma in more than half of the decisions', () => {
    const found = findingsAfter((ink) => ink.replace('warm, clear, idle', 'warm, clear, useful'));
    expect(found.map(brief)).toContain(`warning no-dilemma ${lineOf('Say this to them, a.', FAIR_INK)}`);
  });

  it('a choice that nothing repairs', () => {
    const cut = under('  -> finish');
    const [found, ...others] = findingsAfter(cut).filter(({ rule }) => rule === 'cliff');
    expect(others).toHaveLength(2);
    expect(found).toMatchObject({ level: 'warning', line: lineOf(FIRST_OPTION, cut(FAIR_INK)), witness: [0] });
    expect(found?.message.en).toMatch(/empathy is 53 at the most.* 100/);
    // Many small losses are none: the same option, the story going on.
    expect(findingsAfter(under('  That was that.'))).toEqual([]);
  });

  it('options told apart by their length, words too many for a glance', () => {
    const uneven = findingsAfter(every('c', 'Say this to them, c, at some more length.', 'vague'));
    expect(uneven.find(({ rule }) => rule === 'option-length')?.message.en).toMatch(/In 20 of 20 decisions/);
    const long = under(`  ${'word '.repeat(60)}`);
    expect(findingsAfter(long).map(brief)).toEqual([`warning reading ${lineOf('word word', long(FAIR_INK))}`]);
    const choice: Edit = (ink) => ink.replace('Say this to them, a.', `Say ${'this '.repeat(30)}to them.`);
    expect(findingsAfter(choice).map(brief)).toContain(`warning reading ${lineOf('this this', choice(FAIR_INK))}`);
  });
});

describe('two languages', () => {
  it('are judged by their own words', () => {
    const sources = fairScenario();
    const en = FAIR_INK.replaceAll(/Say this to them, b\.*/g, 'Say this to them, b and more.');
    const [id, other] = checkScenario({ ...sources, ink: { id: FAIR_INK, en } }, 'ours');
    expect(id!.findings).toEqual([]);
    const { naive } = other!.measures!.scores!;
    expect(naive.longest.witness).toEqual(Array(20).fill(1));
    expect(naive.longest.texts[0]).toBe('Say this to them, b and more.');
    expect(other!.measures!.decisions[0]!.options[1]!.text).toBe('Say this to them, b and more.');
  });

  it('are both explored where their shapes differ, and a missing one is an error', () => {
    const sources = fairScenario();
    const en = FAIR_INK.replace('- -> d3', '- -> d4');
    const [id, other] = checkScenario({ ...sources, ink: { id: FAIR_INK, en } }, 'ours');
    expect(id!.findings).toEqual([]);
    expect(other!.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['locale-shape', 'unreachable']));
    expect(other!.states).toBe(20);
    const [alone, ...none] = checkScenario({ ...sources, ink: { id: FAIR_INK } }, 'ours');
    expect(none).toEqual([]);
    expect(alone!.findings.map(brief)).toEqual(['error locale-missing 0']);
    expect(alone!.verdict).toBe('COMPLETE');
  });
});
