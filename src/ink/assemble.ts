// Puts a scenario together from its files: every finding there is, and, if none is an error, the scenario in each locale.
import { moodSpelling } from '../core/catalogue.ts';
import type { Finding } from '../core/finding.ts';
import { hashText } from '../core/hash.ts';
import type { Locale } from '../core/locale.ts';
import type { Behaviour, Rubric, Wordings } from '../core/rubric.ts';
import type { Scenario } from '../core/scenario.ts';
import { compileInk } from './compile.ts';
import { localise } from './localise.ts';
import { finding, scanContext } from './scan-context.ts';
import { scanManifest } from './scan-manifest.ts';
import { scanSource } from './scan-source.ts';
import type { ScenarioSources } from './scenario-sources.ts';
import { type Spelling, spellingOf } from './speech.ts';
import { compareShapes, type ShapeLine, shapeHash, shapeLines } from './story-shape.ts';

export interface Assembled {
  findings: readonly Finding[];
  /** Absent when a finding is an error. Bounds come from exploring, which is another's work. */
  scenarios?: Partial<Record<Locale, Unexplored>>;
}

/** A scenario before its plays have been explored. */
export type Unexplored = Omit<Scenario, 'bounds'>;

interface ScannedLocale {
  locale: Locale;
  spelling: Spelling;
  ink: string;
  lines: readonly ShapeLine[];
}

export function assemble(sources: ScenarioSources): Assembled {
  const { manifest, catalogue } = sources;
  const behaviours = [...sources.behaviours, ...manifest.behaviours];
  const known = new Set(behaviours.map((behaviour) => behaviour.id));
  const findings: Finding[] = [...scanManifest(sources, behaviours)];
  const scanned: ScannedLocale[] = [];
  for (const locale of manifest.locales) {
    const source = sources.ink[locale];
    const file = `${locale}.ink`;
    if (source === undefined) {
      findings.push(
        finding(file, 0, 'locale-missing', {
          id: `Berkas ${file} belum ada, padahal scenario.json menyebut bahasa “${locale}”.`,
          en: `${file} is missing, though scenario.json declares the locale “${locale}”.`,
        }),
      );
      continue;
    }
    findings.push(...scanSource(source, scanContext(file, locale, manifest, catalogue, known)));
    const compiled = compileInk(source);
    findings.push(
      ...compiled.problems.map((problem) =>
        finding(
          file,
          problem.line,
          'compile',
          { id: `Ink: ${problem.message}`, en: `Ink: ${problem.message}` },
          problem.level,
        ),
      ),
    );
    if (compiled.json === undefined) continue;
    const spelling = spellingOf(manifest.cast, moodSpelling(catalogue, locale), locale);
    scanned.push({ locale, spelling, ink: compiled.json, lines: shapeLines(source, spelling) });
  }
  const [first, ...others] = scanned;
  for (const other of first ? others : []) {
    const difference = compareShapes(
      { file: `${first?.locale}.ink`, lines: first?.lines ?? [] },
      { file: `${other.locale}.ink`, lines: other.lines },
    );
    if (difference) findings.push(difference);
  }
  if (!first || findings.some((one) => one.level === 'error')) return { findings };
  const rubric = usedRubric(behaviours, first.lines);
  const shape = shapeHash(first.lines, manifest, rubric);
  return {
    findings,
    scenarios: Object.fromEntries(scanned.map((one) => [one.locale, scenarioIn(one, sources, rubric, shape)])),
  };
}

/** The behaviours that the choices of a source name. */
function usedRubric(behaviours: readonly Behaviour[], lines: readonly ShapeLine[]): Rubric {
  const named = new Set(lines.flatMap((line) => /# ?does: ?([^\]]*)\]/.exec(line.token)?.[1]?.split(/\s*,\s*/) ?? []));
  return Object.fromEntries(behaviours.filter((one) => named.has(one.id.trim())).map((one) => [one.id, one]));
}

function scenarioIn(one: ScannedLocale, sources: ScenarioSources, rubric: Rubric, shape: string): Unexplored {
  const own = sources.manifest.behaviours.map((behaviour) => [behaviour.id, behaviour.wording[one.locale]]);
  const wordings = { ...sources.wordings[one.locale], ...Object.fromEntries(own) } as Wordings;
  return {
    manifest: localise({ ...sources.manifest, notes: [], roles: [], behaviours: [] }, one.locale),
    rubric,
    shape,
    text: hashText(one.ink + JSON.stringify(sources.manifest)).slice(0, 10),
    locale: one.locale,
    ink: one.ink,
    spelling: moodSpelling(sources.catalogue, one.locale),
    wordings: Object.fromEntries(Object.entries(wordings).filter(([id]) => id in rubric)),
  };
}
