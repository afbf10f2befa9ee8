// Reads a bare story from disk: a .ink with what it includes, or a compiled .json. Whatever it holds, what comes out can be checked.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { type CompiledInk, compileInk } from '../../ink/compile.ts';
import type { StoryToCheck } from '../../ink/explored-story.ts';
import { finding } from '../../ink/scan-context.ts';
import { scanReading } from '../../ink/scan-reading.ts';
import { compileFindings } from '../../ink/scan-scenario.ts';
import { NO_SOURCE } from '../../ink/source-map.ts';

/** Throws what reading the file throws. INCLUDE is looked for beside the file, as the compiler of Ink does. */
export function readBareStory(path: string): StoryToCheck {
  const file = basename(path);
  const text = readText(path);
  const story = { file, kind: 'bare', locale: null } as const;
  if (text.trim() === '') return { ...story, json: undefined, placeOf: NO_SOURCE, findings: [empty(file)] };
  if (isCompiled(path, text)) return { ...story, json: text, placeOf: NO_SOURCE, findings: [] };
  if (text.includes('\0')) return { ...story, json: undefined, placeOf: NO_SOURCE, findings: [noText(file)] };
  const { compiled, findings } = readSource(path, text);
  return { ...story, json: compiled.json, placeOf: compiled.placeOf, findings };
}

/** The compiled story, or undefined with what is wrong. Throws what reading the file throws. */
export function readCompiled(path: string): { json: string | undefined; findings: readonly Finding[] } {
  const { json, findings } = readBareStory(path);
  return { json, findings: findings.filter(({ level }) => level === 'error') };
}

const isCompiled = (path: string, text: string) =>
  path.endsWith('.json') || text.trimStart().startsWith('{"inkVersion"');

function readSource(path: string, text: string): { compiled: CompiledInk; findings: Finding[] } {
  const file = basename(path);
  const read = new Map([[file, text]]);
  const compiled = compileInk(text, (name) => {
    const beside = join(dirname(path), name);
    if (!existsSync(beside)) throw new Error(`${beside}: no such file`);
    const included = readText(beside);
    read.set(name, included);
    return included;
  });
  const errors = compileFindings(compiled.problems, file);
  if (compiled.json === undefined) return { compiled, findings: errors };
  const reading = [...read].flatMap(([name, source]) => scanReading(source, name));
  return { compiled, findings: [...errors, ...reading] };
}

const readText = (path: string) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

function empty(file: string): Finding {
  return finding(file, 0, 'compile', {
    id: 'Berkas ini kosong. Cerita Ink yang paling pendek: Halo. -> END',
    en: 'This file is empty. The shortest Ink story: Hello. -> END',
  });
}

function noText(file: string): Finding {
  return finding(file, 0, 'compile', {
    id: 'Berkas ini bukan teks. Yang bisa diperiksa: cerita .ink, atau .json hasil kompilasi Ink.',
    en: 'This file is no text. What can be checked: a story in .ink, or a .json compiled from one.',
  });
}
