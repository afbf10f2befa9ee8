// Checks one story in one language: explores every play of it, measures what the plays are worth, and turns what is wrong into findings.
// Needs nothing but the engine: it runs in Node and in a browser's worker alike. Time is its caller's, who may stop it.
import type { MetOptions } from '../core/authored-decisions.ts';
import type { Finding } from '../core/finding.ts';
import { countPlays } from '../core/graph-distribution.ts';
import { levelOf } from '../core/rule.ts';
import type { StoryReport } from '../core/story-report.ts';
import { type Exploration, type ExploreOptions, explore } from './explore.ts';
import type { Explored, StoryToCheck } from './explored-story.ts';
import { followChoices, takenIn } from './follow-play.ts';
import { judgeOutcomes } from './judge-outcomes.ts';
import { judgePlays } from './judge-plays.ts';
import { measureStory } from './measure-story.ts';
import { moodRange } from './mood-range.ts';

export type CheckOptions = Pick<ExploreOptions, 'maxStates' | 'maxBytes' | 'keepGoing' | 'seed'>;

export function checkStory(story: StoryToCheck, options: CheckOptions = {}): StoryReport {
  const { json } = story;
  if (json === undefined) return unexplored(story);
  let found: Exploration;
  try {
    found = explore(json, options);
  } catch (error) {
    return unexplored({ ...story, findings: [...story.findings, noStory(story.file, error)] });
  }
  return reportOn({ ...story, json }, found, found.coverage.decisions, options);
}

/** The report on a story whose plays are known. `met`: the decisions of the exploration, in this story's own words. */
export function reportOn(
  story: Explored,
  found: Exploration,
  met: readonly MetOptions[],
  options: CheckOptions,
): StoryReport {
  const { json, kind, locale } = story;
  const { measures, findings } = measureStory(story, found, met);
  const moods = story.scenario && moodRange(story, story.scenario.manifest.moods, options);
  const all = [
    ...story.findings,
    ...judgePlays(story, found),
    ...judgeOutcomes(story, found),
    ...(moods?.findings ?? []),
    ...findings,
  ];
  const boundedBy = found.boundedBy ?? (moods?.complete === false ? 'mood-range' : null);
  const plays = measures.graph.complete ? countPlays(measures.graph) : null;
  // A story with thousands of endings has thousands of long plays to show them: their words are left out once time is up.
  const progress = { states: found.states, transitions: found.transitions, open: 0 };
  const shown = (witness: readonly number[], seed?: number | null) =>
    options.keepGoing?.(progress) === false
      ? { texts: [], sources: [] }
      : takenIn(followChoices(json, witness, { seed }));
  return {
    kind,
    locale,
    verdict: boundedBy === null ? 'COMPLETE' : 'BOUNDED',
    boundedBy,
    states: found.states,
    steps: found.transitions,
    turns: found.turns,
    depth: found.depth,
    plays: plays === null ? null : String(plays),
    endings: found.endings.map(({ id, witness, seed }) => ({ id, witness, seed, ...shown(witness, seed) })),
    findings: inOrder(all.map((one) => (one.witness ? { ...one, ...shown(one.witness, one.seed) } : one))),
    measures,
  };
}

/** Errors first, then as they stand in the files. Said twice of one line, the first way to see it is enough: it is a shortest. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ level }: Finding) => (level === 'error' ? 0 : 1);
  const said = ({ rule, file, line, message }: Finding) => [rule, file, line, message.en].join('|');
  const once = new Map(findings.toReversed().map((one) => [said(one), one]));
  return [...once.values()]
    .reverse()
    .toSorted((a, b) => rank(a) - rank(b) || a.file.localeCompare(b.file) || a.line - b.line);
}

function noStory(file: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return {
    rule: 'compile',
    level: levelOf('compile'),
    file,
    line: 0,
    message: {
      id: `Ini bukan cerita Ink yang bisa dibaca (${message}). Yang bisa: berkas .ink, atau .json hasil kompilasi Ink.`,
      en: `This is no Ink story that can be read (${message}). What can: a .ink file, or a .json compiled from one.`,
    },
  };
}

function unexplored({ kind, locale, findings }: StoryToCheck): StoryReport {
  return {
    kind,
    locale,
    verdict: 'BOUNDED',
    boundedBy: 'compile',
    states: 0,
    steps: 0,
    turns: 0,
    depth: 0,
    plays: null,
    endings: [],
    findings: inOrder(findings),
  };
}
