// Bad input to a writer's .ink: each fault is found at its line, and the message says what would be right.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/ink/assemble.ts';
import { readStory } from '../../src/tools/stories/read-story.ts';
import { CATALOGUE, FIXTURES } from '../support/fixture-story.ts';

const folder = resolve(FIXTURES, 'dua-menit');
const sources = readStory(folder, CATALOGUE);
const original = readFileSync(resolve(folder, 'id.ink'), 'utf8');

/** Findings after one replacement in id.ink (and the same in en.ink where it occurs there, so that shapes stay equal). */
function findingsAfter(from: string | RegExp, to: string) {
  expect(original).toMatch(from);
  return assemble({ ...sources, ink: { id: original.replace(from, to), en: sources.ink.en?.replace(from, to) } })
    .findings;
}

function lineOf(text: string, source = original): number {
  return source.split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('scanning a source', () => {
  it('finds nothing in a clean story', () => {
    expect(assemble(sources).findings).toEqual([]);
  });

  it.each([
    ['unknown-tag', '# place: hall', '# tempat: hall', 'tempat', /place, enter/],
    ['unknown-asset', '# place: hall', '# place: kantin', 'kantin', /hall, counter/],
    ['bad-tag', '# scene: pintu', '# scene: pagar', 'pagar', /pintu, meja/],
    ['unknown-asset', '# enter: bahar left', '# enter: bahar kiri', 'kiri', /left/],
    ['unknown-cast', '# enter: bahar left', '# enter: budi left', 'budi', /petugas, bahar/],
    ['bad-tag', '# enter: bahar left', '# enter: bahar', '# enter: bahar', /# enter: who slot/],
    ['unknown-asset', '# sound: queue-bell', '# sound: gong', 'gong', /queue-bell/],
    ['unknown-behaviour', 'does: asks-open', 'does: asks-nicely', 'asks-nicely', /asks-open/],
    ['bad-tag', '# outcome: menunggu', '# outcome: bubar', 'bubar', /pulang-tenang/],
    ['bad-tag', '# key', '# key # place: hall', '# key', /One tag a line/],
    ['bad-tag', ' # does: asks-open', '', '“Apa yang mau', /# does: none/],
    ['bad-tag', '# coach: Aturan', '# coach: {anger} Aturan', '{anger}', /No \{ \}/],
    ['bad-tag', '# coach: Aturan', '# coach: https://contoh Aturan', 'https:', /\/\//],
  ])('%s: %s → %s', (rule, from, to, at, expected) => {
    const [finding] = findingsAfter(from, to).filter((one) => one.file === 'id.ink' && one.rule !== 'locale-shape');
    expect(finding).toMatchObject({ rule, level: 'error', line: lineOf(at, original.replace(from, to)) });
    expect(finding?.message.en).toMatch(expected);
    expect(finding?.message.id).not.toBe(finding?.message.en);
  });

  it('finds a dress that no look has, and lets pass one that some look has', () => {
    const dressed = (dress: string) => {
      const scenes = sources.manifest.scenes.map((scene) => ({ ...scene, dress }));
      return assemble({ ...sources, manifest: { ...sources.manifest, scenes } }).findings;
    };
    expect(dressed('white')).toEqual([]);
    const [found] = dressed('pajamas');
    expect(found).toMatchObject({ rule: 'unknown-asset', level: 'error', file: 'scenario.json' });
    expect(found?.message.en).toMatch(/pajamas.*white/);
  });

  it('finds a speaker and a mood that nobody declared', () => {
    const speaker = findingsAfter('BAPAK: Kartu keluarga.', 'PAK JOKO: Kartu keluarga.').find(
      (one) => one.rule === 'unknown-cast',
    );
    expect(speaker).toMatchObject({ file: 'id.ink', line: lineOf('Kartu keluarga') });
    const mood = findingsAfter('BAPAK (lelah): Kesal', 'BAPAK (galau): Kesal').find((one) => one.rule === 'bad-tag');
    expect(mood?.message.en).toMatch(/marah/);
  });

  it('finds a speaker inside inline logic', () => {
    const findings = findingsAfter('BAPAK: Kartu keluarga.', '{listened: PAK JOKO (marah): Kartu.|BAPAK: Kartu.}');
    expect(findings.find((one) => one.rule === 'unknown-cast')?.line).toBe(lineOf('Kartu keluarga'));
  });

  it('reports what the Ink compiler reports, with its line', () => {
    const finding = findingsAfter('  -> akhir_tunggu\n* [“Besok', '  -> akhir_hilang\n* [“Besok').find(
      (one) => one.rule === 'compile',
    );
    expect(finding).toMatchObject({ level: 'error', line: lineOf('-> akhir_tunggu') });
    expect(finding?.message.en).toMatch(/akhir_hilang/);
  });

  it('refuses INCLUDE', () => {
    expect(
      findingsAfter('VAR anger = 6', 'INCLUDE lain.ink\nVAR anger = 6').some(
        (one) => one.rule === 'compile' && one.line === 1,
      ),
    ).toBe(true);
  });
});

describe('two locales', () => {
  const english = sources.ink.en as string;
  const findings = (en: string | undefined, manifest = sources.manifest) =>
    assemble({ ...sources, manifest, ink: { ...sources.ink, en } }).findings;

  it('must have the same choices', () => {
    const without = english.replace(/\* \[“What brings[^\n]*\n[^\n]*\n/, '');
    const [finding] = findings(without);
    expect(finding).toMatchObject({ rule: 'locale-shape', level: 'error', file: 'en.ink' });
    expect(finding?.message.en).toContain('id.ink:24');
  });

  it('must have the same logic and tags, while thoughts and coach may differ', () => {
    expect(findings(english.replace('anger -= 2', 'anger -= 3'))[0]?.rule).toBe('locale-shape');
    expect(findings(english.replace('# sound: queue-bell', '# sound: door'))[0]?.rule).toBe('locale-shape');
    expect(findings(english.replace('SIR (tired): Gall', 'SIR (sad): Gall'))[0]?.rule).toBe('locale-shape');
    expect(findings(english.replace(/# thought: bahar .*/, '# thought: bahar Something else.'))).toEqual([]);
  });

  it('must both be there', () => {
    expect(findings(undefined)[0]).toMatchObject({ rule: 'locale-missing', file: 'en.ink' });
    expect(findings(undefined)[0]?.message.id).toContain('en.ink');
  });

  it('may be one, if the scenario declares one', () => {
    expect(findings(undefined, { ...sources.manifest, locales: ['id'] })).toEqual([]);
  });

  it('must both have every text of the manifest and wording of the rubric', () => {
    const untitled = { ...sources.manifest, title: { id: 'Dua Menit' } };
    expect(findings(english, untitled)[0]).toMatchObject({ rule: 'locale-missing', file: 'scenario.json' });
    const wordless = assemble({ ...sources, wordings: { ...sources.wordings, en: {} } });
    expect(wordless.findings[0]).toMatchObject({ rule: 'locale-missing', file: 'rubric.en.json' });
    expect(wordless.scenarios).toBeUndefined();
  });
});
