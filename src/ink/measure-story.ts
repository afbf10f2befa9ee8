// Measures the plays of an explored story, and judges a scenario by the measures: core does both, on what the engine and the source say.
import { hasBestOption, type MetOption, type MetOptions, mergeMet } from '../core/authored-decisions.ts';
import { graphPoints } from '../core/bounds.ts';
import { cliffsOf } from '../core/cliffs.ts';
import { type DecisionGraph, keepDecisions } from '../core/decision-graph.ts';
import { type DecisionMap, decisionMap } from '../core/decision-map.ts';
import { DIMENSIONS } from '../core/dimension.ts';
import type { Finding } from '../core/finding.ts';
import type { Graph } from '../core/graph.ts';
import { decisionsPerPlay } from '../core/graph-distribution.ts';
import { judgeScores, type Place } from '../core/judge-scores.ts';
import { measureScores } from '../core/measure-scores.ts';
import { type OptionWorth, optionWorths } from '../core/option-worth.ts';
import { pointsOfAll } from '../core/points.ts';
import { reduceGraph } from '../core/reduce-graph.ts';
import type { Rubric } from '../core/rubric.ts';
import { shortestWays } from '../core/shortest-ways.ts';
import type { DecisionReport, Measures, StoryMap } from '../core/story-report.ts';
import type { Exploration } from './explore.ts';
import { type Explored, placeIn } from './explored-story.ts';
import { followChoices, takenIn } from './follow-play.ts';
import { naivePlays } from './naive-plays.ts';
import { lineOfTag } from './source-lines.ts';

/** `met`: the decisions of the exploration, in this story's own words. */
export function measureStory(
  story: Explored,
  found: Exploration,
  met: readonly MetOptions[],
): { measures: Measures; findings: Finding[] } {
  const { json, file, kind, scenario } = story;
  const graph = reduceGraph(found.graph);
  const rubric = scenario?.rubric ?? {};
  const place = (path: string): Place => placeIn(story, path);
  const decisionsMet = decisionsPerPlay(graph) ?? null;
  const map = placedMap(decisionMap(found.graph, found.decisionOf, met), place);
  // Where no play comes to an end there is nothing to measure; why it does not is a finding already.
  if (!scenario || !graph.complete || found.endings.length === 0 || !graph.behaviours.some((id) => rubric[id])) {
    const decisions = reportDecisions(met, rubric, new Map(), place);
    return { measures: { graph, decisionsMet, decisions, map, scores: null }, findings: [] };
  }
  const byDecision = keepDecisions(found.graph, found.decisionOf);
  const measured = measureScores(graph, graphPoints(graph, knownIn(graph, rubric)));
  const { bounds, play, scenes, best } = measured;
  const worths = optionWorths(byDecision, met, graphPoints(byDecision, knownIn(graph, rubric)), bounds);
  const decisions = reportDecisions(met, rubric, worths, place);
  const scores = {
    play,
    scenes,
    naive: naivePlays(json, (id) => pointsOfAll(rubric[id] ? [id] : [], rubric), bounds),
    best: best && {
      witness: best.choices,
      ...takenIn(followChoices(json, best.choices)),
      scores: best.scores,
      missing: best.missing,
    },
  };
  const wayTo = waysToOptions(byDecision, met);
  const findings = judgeScores(
    {
      kind,
      scores,
      scenes: scenario.manifest.scenes.map(({ id }) => id),
      decisions,
      cliffs: decisions
        .flatMap((decision) => cliffsOf(decision, worths, bounds.play, rubric))
        .map((cliff) => ({ ...cliff, witness: wayTo(cliff.option.source) })),
      unbounded: DIMENSIONS.map((_, d) => bounds.play[d] === null),
    },
    {
      story: { file, line: 1 },
      scene: (id) => ({ file, line: lineOfTag(scenario.source, `scene: ${id}`) }),
      option: place,
    },
  );
  return { measures: { graph, decisionsMet, decisions, map, scores }, findings };
}

/** The rubric with a place for what it lacks: an unknown behaviour is a finding of its own, and earns nothing. */
function knownIn(graph: Graph, rubric: Rubric): Rubric {
  const nothing = { dimension: DIMENSIONS[0], points: 0, source: '' };
  return Object.fromEntries(graph.behaviours.map((id) => [id, rubric[id] ?? { ...nothing, id }]));
}

function reportDecisions(
  met: readonly MetOptions[],
  rubric: Rubric,
  worths: ReadonlyMap<string, OptionWorth>,
  place: (path: string) => Place,
): DecisionReport[] {
  return mergeMet(met)
    .filter(({ options }) => options.length > 1)
    .map(({ knot, options, ratio }) => {
      const own = options.map((option) => ({
        ...option,
        points: pointsOfAll(
          option.behaviours.filter((id) => rubric[id]),
          rubric,
        ),
        regret: worths.get(option.source)?.regret ?? null,
      }));
      return {
        knot,
        options: own,
        ratio,
        hasBest: hasBestOption(own.map(({ points }) => points)),
        ...firstPlace(options, place),
      };
    })
    .sort((a, b) => a.line - b.line);
}

function firstPlace(options: readonly MetOption[], place: (path: string) => Place): Place {
  return options.map(({ source }) => place(source)).sort((a, b) => a.line - b.line)[0] as Place;
}

function placedMap({ stops, steps }: DecisionMap, place: (path: string) => Place): StoryMap {
  const placed = stops.map((stop) =>
    stop.kind === 'decision' ? { ...stop, ...firstPlace(stop.options, place) } : stop,
  );
  return { stops: placed, steps };
}

/** A shortest list of choices that ends with taking an option. */
function waysToOptions(graph: DecisionGraph, met: readonly MetOptions[]): (source: string) => number[] | undefined {
  const ways = shortestWays(graph);
  return (source) => {
    for (const [node, { edges }] of graph.nodes.entries()) {
      const options = met[graph.decisionOf[node] ?? -1]?.options;
      const edge = edges.find(({ choice }) => options?.[choice]?.source === source);
      if (edge) return [...(ways(node) ?? []), edge.choice];
    }
    return undefined;
  };
}
