// A scenario's files as a writer may get them wrong: each is refused with the file, the place in it, and what was expected.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadFile } from '../../src/ink/bad-file.ts';
import { buildStory, UnsoundStory } from '../../src/tools/stories/build-stories.ts';
import { readStory } from '../../src/tools/stories/read-story.ts';
import { CATALOGUE, FIXTURES } from '../support/fixture-story.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lakon-story-'));
  cpSync(FIXTURES, root, { recursive: true });
  folder = join(root, 'dua-menit');
});
afterEach(() => rmSync(root, { recursive: true }));

function change(file: string, edit: (text: string) => string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const reading = () => readStory(folder, CATALOGUE);
const building = () => buildStory(folder, CATALOGUE, join(root, 'cache'));

describe('reading a scenario folder', () => {
  it('reads a clean one', () => {
    expect(reading().manifest.id).toBe('dua-menit');
  });

  it.each([
    ['is no JSON', (text: string) => text.replace('{', ''), /scenario\.json: .*JSON/],
    ['lacks a field', (text: string) => text.replace('"minutes": 2,', ''), /minutes: /],
    ['has a field that nothing reads', (text: string) => text.replace('"hours"', '"jam"'), /scenario\.json: /],
    [
      'has a mood that cannot be better',
      (text: string) => text.replace('"low"', '"rendah"'),
      /moods\.0\.better: .*"low"/,
    ],
    [
      'bears another name than its folder',
      (text: string) => text.replace('"dua-menit"', '"tiga-menit"'),
      /folder's name, "dua-menit"/,
    ],
  ])('refuses a scenario.json that %s', (_, edit, expected) => {
    change('dua-menit/scenario.json', edit);
    expect(reading).toThrow(BadFile);
    expect(reading).toThrow(expected);
  });

  it('refuses a rubric whose points are out of range', () => {
    change('rubric.json', (text) => text.replace('"points": 2', '"points": 5'));
    expect(reading).toThrow(/behaviours\.0\.points: points are −2, −1, 1 or 2/);
  });

  it('fails the build with file, line and what was expected', () => {
    change('dua-menit/id.ink', (text) => text.replace('# place: hall', '# place: aula'));
    expect(building).toThrow(UnsoundStory);
    expect(building).toThrow(
      /dua-menit\/id\.ink:7 .*unknown-asset.*“aula” is unknown\. Expected one of: hall, counter/,
    );
  });

  it('fails the build when a locale misses a choice, or the whole file', () => {
    change('dua-menit/en.ink', (text) => text.replace(/\* \[“The hours[\s\S]*?(?=\* \[)/, ''));
    expect(building).toThrow(/en\.ink:\d+ .*locale-shape/);
    rmSync(join(folder, 'en.ink'));
    expect(building).toThrow(/en\.ink .*locale-missing/);
  });

  it('fails the build on broken Ink', () => {
    change('dua-menit/id.ink', (text) => text.replace('-> akhir_baik', '-> ke_mana'));
    expect(building).toThrow(/id\.ink:\d+ .*compile: .*ke_mana/);
  });
});
