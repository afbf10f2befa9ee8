// Builds every scenario of a folder: checks, compiles, explores. Used by the Vite plugin, the terminal play and the checker.
import { join } from 'node:path';
import { cardOf } from '../../core/card-of.ts';
import { type Finding, showFinding } from '../../core/finding.ts';
import type { Locale } from '../../core/locale.ts';
import type { Opening } from '../../core/opening.ts';
import type { PackedGraph } from '../../core/pack-graph.ts';
import type { Card, Manifest, Scenario } from '../../core/scenario.ts';
import { assemble } from '../../ink/assemble.ts';
import { openingOf } from '../../ink/opening-of.ts';
import { graphOf } from './graph-cache.ts';
import { readStory, storyFolders } from './read-story.ts';

export interface BuiltStory {
  manifest: Manifest;
  card: Card;
  scenarios: Partial<Record<Locale, Scenario>>;
  /** How each locale's plays begin, where that is always alike. */
  openings: Partial<Record<Locale, Opening>>;
  graph: PackedGraph;
}

/** Thrown when scenarios have errors: the message lists every finding with file, line and what was expected. */
export class UnsoundStory extends Error {
  override readonly name = 'UnsoundStory';
  constructor(
    readonly folder: string,
    readonly findings: readonly Finding[],
  ) {
    super(findings.map((finding) => join(folder, showFinding(finding, 'en'))).join('\n'));
  }
}

/** Builds one folder. Throws UnsoundStory or BadFile. Graphs are kept under `cache` by shape, since exploring takes seconds. */
export function buildStory(folder: string, catalogue: string, cache: string): BuiltStory {
  const sources = readStory(folder, catalogue);
  const { findings, scenarios } = assemble(sources);
  const [first] = Object.values(scenarios ?? {});
  if (!scenarios || !first)
    throw new UnsoundStory(
      folder,
      findings.filter((finding) => finding.level === 'error'),
    );
  const { graph, bounds } = graphOf(first, cache);
  const whole = Object.entries(scenarios).map(([locale, scenario]) => [locale, { ...scenario, bounds }] as const);
  return {
    manifest: sources.manifest,
    card: cardOf(sources.manifest, first.shape),
    scenarios: Object.fromEntries(whole),
    openings: Object.fromEntries(whole.map(([locale, scenario]) => [locale, openingOf(scenario)])),
    graph,
  };
}

export function buildStories(root: string, catalogue: string, cache: string): BuiltStory[] {
  const stories = storyFolders(root).map((folder) => buildStory(folder, catalogue, cache));
  return stories.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ manifest }: BuiltStory): number {
  return manifest.order ?? Number.MAX_SAFE_INTEGER;
}
