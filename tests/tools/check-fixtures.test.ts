// Small stories with one fault each, and as many clean ones with the same means used rightly. A fault's line bears “// FAULT”, and its
// file the name of its rule: it is found there, alone, with a list of choices that shows it when the engine itself plays them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { RULES } from '../../src/core/rule.ts';
import { checkStory } from '../../src/ink/check-story.ts';
import { followChoices } from '../../src/ink/follow-play.ts';
import { readBareStory } from '../../src/tools/check/read-bare-story.ts';

const FOLDER = 'tests/fixtures/ink';
const inkIn = (folder: string) => readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.ink'));

function check(path: string) {
  const story = readBareStory(path);
  return { json: story.json, report: checkStory(story) };
}

/** File and line of the mark, in the story or in what it includes. */
function markIn(name: string): { file: string; line: number } {
  for (const file of [name, 'parts/yard.ink']) {
    const lines = readFileSync(join(FOLDER, 'faults', file), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('// FAULT')) + 1;
    if (line > 0) return { file, line };
  }
  throw new Error(`No mark in ${name}.`);
}

/** What inkjs says when it plays a list by itself: no explorer, no reader of ours. */
function errorsOf(json: string, choices: readonly number[]): string[] {
  const errors: string[] = [];
  const story = new Story(json);
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };
  try {
    story.ContinueMaximally();
    for (const choice of choices) {
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
    }
  } catch (error) {
    errors.push(String(error));
  }
  return errors;
}

/** Whether some play of at most so many further choices comes to an end. */
function canEnd(json: string, choices: readonly number[], further: number): boolean {
  const { stopped, open } = followChoices(json, choices);
  if (stopped === 'ended') return true;
  return further > 0 && open.some((_, i) => canEnd(json, [...choices, i], further - 1));
}

/** The compiler's own warnings tell of some of these faults as well. */
const isOwn = ({ rule, level }: Finding) => rule !== 'compile' || level === 'error';

describe('stories with one fault', () => {
  it('are many, each with a clean counterpart', () => {
    expect(inkIn('faults').length).toBeGreaterThanOrEqual(20);
    expect(inkIn('clean')).toEqual(inkIn('faults'));
  });

  it.each(inkIn('faults'))('%s', (name) => {
    const rule = RULES.find((one) => name.startsWith(`${one}-`));
    const { json, report } = check(join(FOLDER, 'faults', name));
    const [found, ...others] = report.findings.filter(isOwn);
    expect(others).toEqual([]);
    const level = rule === 'unreachable' || rule === 'reading' ? 'warning' : 'error';
    expect(found).toMatchObject({ rule, level, ...markIn(name) });
    expect(found?.message.id).not.toBe(found?.message.en);
    if (json === undefined) return;
    expect(report.verdict).toBe('COMPLETE');

    const { witness, texts } = found as Finding;
    expect(witness !== undefined).toBe(level === 'error');
    if (!witness) return;
    expect(texts).toHaveLength(witness.length);
    if (rule === 'endless') expect(canEnd(json, witness, 4)).toBe(false);
    else expect(errorsOf(json, witness)).not.toEqual([]);
    if (rule === 'endless') expect(['open', 'endless']).toContain(followChoices(json, witness).stopped);
    // A shorter list does not show it: what comes before is sound.
    if (witness.length > 0) expect(followChoices(json, witness.slice(0, -1)).stopped).toBe('open');
  });

  it.each(inkIn('clean'))('clean: %s', (name) => {
    const { json, report } = check(join(FOLDER, 'clean', name));
    expect(report).toMatchObject({ verdict: 'COMPLETE', findings: [] });
    expect(report.endings.length).toBeGreaterThan(0);
    for (const { witness, texts } of report.endings) {
      expect(followChoices(json as string, witness)).toMatchObject({ stopped: 'ended', errors: [] });
      expect(texts).toHaveLength(witness.length);
    }
  });
});
