// Scans and compiles every language of a scenario, and compares them: all that can be found without following a play.
import { moodSpelling } from '../core/catalogue.ts';
import type { Finding } from '../core/finding.ts';
import type { Locale } from '../core/locale.ts';
import type { Behaviour } from '../core/rubric.ts';
import { levelOf } from '../core/rule.ts';
import { type CompiledInk, compileInk, type InkProblem } from './compile.ts';
import { compileMessage } from './compile-words.ts';
import { finding, scanContext } from './scan-context.ts';
import { scanManifest } from './scan-manifest.ts';
import { scanReading } from './scan-reading.ts';
import { scanSource } from './scan-source.ts';
import type { ScenarioSources } from './scenario-sources.ts';
import { spellingOf } from './speech.ts';
import { compareShapes, type ShapeLine, shapeLines } from './story-shape.ts';

export interface ScannedLocale {
  locale: Locale;
  file: string;
  source: string;
  compiled: CompiledInk;
  lines: readonly ShapeLine[];
  /** What was found in its .ink file. */
  findings: readonly Finding[];
}

export interface ScannedScenario {
  /** Every behaviour that a choice may name: the shared ones and the scenario's own. */
  behaviours: readonly Behaviour[];
  /** The languages whose .ink is there. */
  locales: readonly ScannedLocale[];
  /** About the scenario as a whole: its scenario.json, wordings and files that are missing. */
  findings: readonly Finding[];
}

export function scanScenario(sources: ScenarioSources): ScannedScenario {
  const { manifest, catalogue } = sources;
  const behaviours = [...sources.behaviours, ...manifest.behaviours];
  const known = new Set(behaviours.map((behaviour) => behaviour.id));
  const findings = [...scanManifest(sources, behaviours)];
  const locales: ScannedLocale[] = [];
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
    const compiled = compileInk(source);
    const lines = shapeLines(source, spellingOf(manifest.cast, moodSpelling(catalogue, locale), locale));
    const [first] = locales;
    const difference = first && compareShapes(first, { file, lines });
    locales.push({
      locale,
      file,
      source,
      compiled,
      lines,
      findings: [
        ...scanSource(source, scanContext(file, locale, manifest, catalogue, known)),
        ...scanReading(source, file),
        ...compileFindings(compiled.problems, file),
        ...(difference ? [difference] : []),
      ],
    });
  }
  return { behaviours, locales, findings };
}

/** What the compiler says, as findings about a file or those that it includes. */
export function compileFindings(problems: readonly InkProblem[], file: string): Finding[] {
  return problems.map(({ message, level, line, ...place }) => ({
    rule: 'compile',
    level: level === 'warning' ? level : levelOf('compile'),
    file: place.file ?? file,
    line,
    message: compileMessage(message),
  }));
}
