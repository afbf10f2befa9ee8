// Checks a scenario: what scanning its files finds, and every play of it. One report a language; languages of one logic are explored once.
import type { MetOptions } from '../core/authored-decisions.ts';
import { keepDecisions } from '../core/decision-graph.ts';
import type { Finding } from '../core/finding.ts';
import type { StoryKind } from '../core/rule.ts';
import { shortestWays } from '../core/shortest-ways.ts';
import type { StoryReport } from '../core/story-report.ts';
import { type CheckOptions, checkStory, reportOn } from './check-story.ts';
import { type Exploration, explore } from './explore.ts';
import type { StoryToCheck } from './explored-story.ts';
import { followChoices } from './follow-play.ts';
import { type ScannedLocale, scanScenario } from './scan-scenario.ts';
import type { ScenarioSources } from './scenario-sources.ts';
import { sourceLines } from './source-lines.ts';

/** At least one report, also where no language of the scenario has a file. */
export function checkScenario(
  sources: ScenarioSources,
  kind: Exclude<StoryKind, 'bare'>,
  options: CheckOptions = {},
): StoryReport[] {
  const { manifest } = sources;
  const { behaviours, locales, findings } = scanScenario(sources);
  const rubric = Object.fromEntries(behaviours.map((behaviour) => [behaviour.id, behaviour]));
  const [first, ...others] = locales.map((one, i) => toCheck(one, i === 0 ? findings : []));
  if (!first) {
    const nothing = {
      json: undefined,
      file: 'scenario.json',
      kind,
      locale: null,
      placeOf: () => ({ line: 0 }),
      findings,
    };
    return [checkStory(nothing)];
  }
  const found = explored(first, options);
  const shared = found && others.length > 0 && isClean(found) && !locales.some(hasWordLogic) ? found : undefined;
  return [first, ...others].map((story, i) => {
    const { json } = story;
    if (i === 0 && found && json !== undefined)
      return reportOn({ ...story, json }, found, found.coverage.decisions, options);
    const differs = story.findings.some(({ rule }) => rule === 'locale-shape');
    if (!shared || differs || json === undefined) return checkStory(story, options);
    return reportOn({ ...story, json }, shared, inOwnWords(json, shared), options);
  });

  function toCheck(
    { locale, file, source, compiled, findings: own }: ScannedLocale,
    whole: readonly Finding[],
  ): StoryToCheck {
    const { json, placeOf } = compiled;
    return { json, file, kind, locale, placeOf, findings: [...whole, ...own], scenario: { manifest, rubric, source } };
  }
}

function explored({ json }: StoryToCheck, options: CheckOptions): Exploration | undefined {
  return json === undefined ? undefined : explore(json, options);
}

/** Findings have their places in one language's file: only an exploration without any speaks for another language as well. */
function isClean({ verdict, problems, coverage, graph }: Exploration): boolean {
  const { unmetKnots, unmetStitches, unmetChoices } = coverage;
  const chance = graph.labels.some((label) => label.chance !== undefined);
  return (
    verdict === 'COMPLETE' &&
    !chance &&
    [problems, unmetKnots, unmetStitches, unmetChoices].every((list) => list.length === 0)
  );
}

/** Whether the words of a choice hang on the play: then each language has to be explored to know how long they can get. */
function hasWordLogic({ source }: ScannedLocale): boolean {
  return sourceLines(source).some(({ kind, text }) => kind === 'choice' && /\[[^\]]*\{/.test(text));
}

/** The decisions that were met in another language, as they read in this one. */
function inOwnWords(json: string, { graph, decisionOf, coverage }: Exploration): MetOptions[] {
  const byDecision = keepDecisions(graph, decisionOf);
  const ways = shortestWays(byDecision);
  return coverage.decisions.map((decision, number) => {
    const { open } = followChoices(json, ways(byDecision.decisionOf.indexOf(number)) ?? []);
    const lengths = open.map(({ text }) => text.length);
    return { ...decision, options: open, ratio: Math.max(...lengths) / Math.max(1, Math.min(...lengths)) };
  });
}
