// From the texts of a scenario's files to what assemble and check-scenario take. The one way in, for a folder on disk and for a page alike.
import * as v from 'valibot';
import type { Catalogue } from '../core/catalogue.ts';
import { LOCALES, type Locale } from '../core/locale.ts';
import type { ScenarioFiles } from '../core/own-scenario.ts';
import type { Behaviour, Wordings } from '../core/rubric.ts';
import type { Manifest } from '../core/scenario.ts';
import { BadFile } from './bad-file.ts';
import { jsonLines, lineOfJsonError } from './json-lines.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { ScenarioSources } from './scenario-sources.ts';
import { schemaMessage } from './schema-words.ts';

/** What every scenario may refer to. */
export interface SharedSources {
  behaviours: readonly Behaviour[];
  wordings: Partial<Record<Locale, Wordings>>;
  catalogue: Catalogue;
}

const MANIFEST = 'scenario.json';

/** Throws BadFile where scenario.json is missing, is no JSON, or lacks parts. */
export function readSources(files: ScenarioFiles, shared: SharedSources): ScenarioSources {
  const text = files[MANIFEST];
  if (text === undefined) {
    throw new BadFile(MANIFEST, [
      {
        line: 0,
        message: {
          id: 'Berkas ini belum ada. Di dalamnya: judul, tokoh, adegan, dan akhir cerita.',
          en: 'This file is missing. It holds title, cast, scenes and outcomes.',
        },
      },
    ]);
  }
  const manifest = readJson(MANIFEST, text, manifestSchema) as Manifest;
  const ink = LOCALES.flatMap((locale) => {
    const source = files[`${locale}.ink`];
    return source === undefined ? [] : [[locale, source] as const];
  });
  const lines = jsonLines(text);
  return { manifest, ink: Object.fromEntries(ink), ...shared, lineOf: (path) => lines.get(path) ?? 0 };
}

/** The text as the schema has it. Throws BadFile with every part that is not as it should be. */
export function readJson<S extends v.GenericSchema>(file: string, text: string, schema: S): v.InferOutput<S> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new BadFile(file, [noJson(text, error instanceof Error ? error.message : String(error))]);
  }
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  const lines = jsonLines(text);
  const faults = parsed.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    return { line: nearestLine(lines, path), message: schemaMessage(issue, path) };
  });
  throw new BadFile(file, faults);
}

function noJson(text: string, why: string) {
  const id =
    'Ini bukan JSON yang utuh. Biasanya ada koma, tanda petik, atau kurung yang kurang di baris ini atau di atasnya';
  const en =
    'This is no whole JSON. Usually a comma, a quotation mark or a bracket is missing on this line or above it';
  return { line: lineOfJsonError(text, why), message: { id: `${id} (${why}).`, en: `${en} (${why}).` } };
}

/** A part that is missing has no line: then that of what it should be in. */
function nearestLine(lines: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}
