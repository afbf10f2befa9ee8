// Checks a person's own scenario from its texts and builds it where it is sound: what a worker does for a page. Time is its caller's.
import { bounds, graphPoints } from '../core/bounds.ts';
import { cardOf } from '../core/card-of.ts';
import type { Finding } from '../core/finding.ts';
import { type Graph, hasChance } from '../core/graph.ts';
import { type BuiltOwn, ownId, type ScenarioFiles } from '../core/own-scenario.ts';
import { packGraph } from '../core/pack-graph.ts';
import type { Scenario } from '../core/scenario.ts';
import type { StoryReport } from '../core/story-report.ts';
import { assemble, type Unexplored } from './assemble.ts';
import { BadFile } from './bad-file.ts';
import { checkScenario } from './check-scenario.ts';
import type { CheckOptions } from './check-story.ts';
import { openingOf } from './opening-of.ts';
import { readSources, type SharedSources } from './read-sources.ts';
import type { ScenarioSources } from './scenario-sources.ts';

/** What a page shows of a report. */
export type OwnReport = Pick<StoryReport, 'locale' | 'verdict' | 'boundedBy' | 'states' | 'plays' | 'endings'>;

export interface OwnChecked {
  /** One a language; none where the files could not even be read. */
  reports: readonly OwnReport[];
  findings: readonly Finding[];
  /** There where no finding is an error. */
  built?: BuiltOwn;
}

/** Throws nothing that the files could be to blame for. */
export function checkOwn(files: ScenarioFiles, shared: SharedSources, options: CheckOptions = {}): OwnChecked {
  let sources: ScenarioSources;
  try {
    sources = readSources(files, shared);
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    return { reports: [], findings: error.findings() };
  }
  const full = checkScenario(sources, 'scenario', options);
  const findings = onceEach(full.flatMap((report) => report.findings));
  const reports = full.map(({ locale, verdict, boundedBy, states, plays, endings }) => ({
    ...{ locale, verdict, boundedBy, states, plays, endings },
  }));
  if (findings.some(({ level }) => level === 'error')) return { reports, findings };
  const { scenarios } = assemble(sources);
  if (!scenarios) return { reports, findings };
  return { reports, findings, built: build(sources, scenarios, full) };
}

function build(
  { manifest }: ScenarioSources,
  scenarios: Partial<Record<string, Unexplored>>,
  reports: readonly StoryReport[],
): BuiltOwn {
  const id = ownId(manifest.id);
  const parts = Object.entries(scenarios) as [string, Unexplored][];
  const [, first] = parts[0] as [string, Unexplored];
  const graph = wholeGraph(reports, first.shape);
  const limits = graph
    ? bounds(graph, graphPoints(graph, first.rubric))
    : { play: [null, null, null] as const, scenes: {} };
  const whole = parts.map(([locale, scenario]): [string, Scenario] => [
    locale,
    { ...scenario, manifest: { ...scenario.manifest, id }, bounds: limits },
  ]);
  return {
    card: cardOf({ ...manifest, id }, first.shape),
    scenarios: Object.fromEntries(whole),
    openings: Object.fromEntries(whole.flatMap(([locale, scenario]) => openingIn(locale, scenario))),
    graph: graph && packGraph(graph),
  };
}

/** The graph, where it tells of all plays by their choices alone. */
function wholeGraph(reports: readonly StoryReport[], shape: string): Graph | undefined {
  const graph = reports[0]?.measures?.graph;
  const all = reports.every(({ verdict }) => verdict === 'COMPLETE');
  return graph?.complete && all && !hasChance(graph) ? { ...graph, shape } : undefined;
}

function openingIn(locale: string, scenario: Scenario) {
  const opening = openingOf(scenario);
  return opening ? [[locale, opening] as const] : [];
}

/** What is wrong with the whole stands in the first report; what two languages have in common is said once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const key = ({ rule, file, line, message }: Finding) => [rule, file, line, message.en].join('|');
  return [...new Map(findings.toReversed().map((one) => [key(one), one])).values()].reverse();
}
