// Puts a scenario together from its files: every finding there is, and, if none is an error, the scenario in each locale.
import { moodSpelling } from '../core/catalogue.ts';
import type { Finding } from '../core/finding.ts';
import { hashText } from '../core/hash.ts';
import type { Locale } from '../core/locale.ts';
import type { Behaviour, Rubric, Wordings } from '../core/rubric.ts';
import type { Scenario } from '../core/scenario.ts';
import { localise } from './localise.ts';
import { scanScenario } from './scan-scenario.ts';
import type { ScenarioSources } from './scenario-sources.ts';
import { type ShapeLine, shapeHash } from './story-shape.ts';

export interface Assembled {
  findings: readonly Finding[];
  /** Absent when a finding is an error. Bounds come from exploring, which is another's work. */
  scenarios?: Partial<Record<Locale, Unexplored>>;
}

/** A scenario before its plays have been explored. */
export type Unexplored = Omit<Scenario, 'bounds'>;

export function assemble(sources: ScenarioSources): Assembled {
  const { behaviours, locales, findings } = scanScenario(sources);
  const all = [...findings, ...locales.flatMap((one) => one.findings)];
  const [first] = locales;
  if (!first || all.some((one) => one.level === 'error')) return { findings: all };
  const rubric = usedRubric(behaviours, first.lines);
  const shape = shapeHash(first.lines, sources.manifest, rubric);
  return {
    findings: all,
    scenarios: Object.fromEntries(
      locales.map(({ locale, compiled }) => [
        locale,
        scenarioIn(locale, compiled.json as string, sources, rubric, shape),
      ]),
    ),
  };
}

/** The behaviours that the choices of a source name. */
function usedRubric(behaviours: readonly Behaviour[], lines: readonly ShapeLine[]): Rubric {
  const named = new Set(lines.flatMap((line) => /# ?does: ?([^\]]*)\]/.exec(line.token)?.[1]?.split(/\s*,\s*/) ?? []));
  return Object.fromEntries(behaviours.filter((one) => named.has(one.id.trim())).map((one) => [one.id, one]));
}

function scenarioIn(locale: Locale, ink: string, sources: ScenarioSources, rubric: Rubric, shape: string): Unexplored {
  const own = sources.manifest.behaviours.map((behaviour) => [behaviour.id, behaviour.wording[locale]]);
  const wordings = { ...sources.wordings[locale], ...Object.fromEntries(own) } as Wordings;
  return {
    manifest: localise({ ...sources.manifest, notes: [], roles: [], behaviours: [] }, locale),
    rubric,
    shape,
    text: hashText(ink + JSON.stringify(sources.manifest)).slice(0, 10),
    locale,
    ink,
    spelling: moodSpelling(sources.catalogue, locale),
    wordings: Object.fromEntries(Object.entries(wordings).filter(([id]) => id in rubric)),
  };
}
