// What Ink determines for a room: where a list of choices leads, in every language, and what a participant's own play came to.
import type { Beat } from '../core/beat.ts';
import { hashText } from '../core/hash.ts';
import { LOCALES, type Locale, type Text } from '../core/locale.ts';
import { playResult } from '../core/play-result.ts';
import { evidence, pointsOfAll, sumOf } from '../core/points.ts';
import type { PlayedDecision, PlayedEnd } from '../core/room/event.ts';
import type { Position, RoomDecision } from '../core/room/position.ts';
import type { Scenario } from '../core/scenario.ts';
import { shownOrder } from '../core/shown-order.ts';
import { type Decision, type Option, openDecision, type Trace } from '../core/trace.ts';
import { heldTrace } from './held-runs.ts';

export type RoomScenarios = Partial<Record<Locale, Scenario>>;

/** A list of choices read in every language that the scenario has. */
type Readings = readonly { scenario: Scenario; trace: Trace }[];

/** Where the choices lead. Throws PlayMismatch when one of them is not open. */
export function positionAt(scenarios: RoomScenarios, choices: readonly number[], seed: number): Position {
  const readings = readingsOf(scenarios, choices, seed);
  const [{ trace }] = readings as [Readings[number]];
  const decision = openDecision(trace);
  const scene = trace.turns.at(-1)?.scene ?? '';
  return {
    choices,
    scene,
    ...(decision ? { decision: roomDecision(readings, decision.number) } : {}),
    ...(trace.outcome === undefined ? {} : { outcome: trace.outcome }),
  };
}

export interface Played {
  played: readonly PlayedDecision[];
  end?: PlayedEnd;
}

/** The decisions of a play from number `from` on, and its end if it has come to one. Throws PlayMismatch on a choice that is not open. */
export function playedBy(scenarios: RoomScenarios, choices: readonly number[], seed: number, from: number): Played {
  const readings = readingsOf(scenarios, choices, seed);
  const [{ scenario, trace }] = readings as [Readings[number]];
  const played = choices.slice(from).map((chosen, i) => {
    const decision = roomDecision(readings, from + i);
    return { id: decisionId(decision), decision, chosen };
  });
  if (trace.outcome === undefined) return { played };
  const scores = playResult(trace, scenario.rubric, scenario.bounds).map((result) => result.score);
  return { played, end: { outcome: trace.outcome, scores, points: sumOf(evidence(trace, scenario.rubric)) } };
}

/** The same options are the same decision, whichever way led to them. */
function decisionId({ options }: RoomDecision): string {
  const texts = options.map(({ text }) => LOCALES.map((locale) => text[locale] ?? '').join('/'));
  return hashText(texts.sort().join('|'));
}

function readingsOf(scenarios: RoomScenarios, choices: readonly number[], seed: number): Readings {
  const readings = LOCALES.flatMap((locale) => {
    const scenario = scenarios[locale];
    if (!scenario) return [];
    const play = { scenario: scenario.manifest.id, shape: scenario.shape, locale, seed, choices };
    return [{ scenario, trace: heldTrace(scenario, play) }];
  });
  if (readings.length === 0) throw new Error('The scenario has no language.');
  return readings;
}

function roomDecision(readings: Readings, number: number): RoomDecision {
  const found = readings.map(({ scenario, trace }) => ({
    scenario,
    turn: trace.turns[number],
    decision: trace.turns[number]?.decision as Decision,
  }));
  const [{ scenario, decision, turn }] = found as [(typeof found)[number]];
  const answered = answeredBeat(turn?.beats ?? []);
  const line = turn?.beats[answered]?.line;
  const lineIn = (at: (typeof found)[number]) => at.turn?.beats[answered]?.line?.text ?? '';
  const speaker = scenario.manifest.cast.find((member) => member.id === line?.speaker)?.id;
  const textOf = (pick: (at: (typeof found)[number]) => string): Text =>
    Object.fromEntries(found.map((at) => [at.scenario.locale, pick(at)]));
  const shownIn = (at: (typeof found)[number]) => {
    const { locale, manifest } = at.scenario;
    return manifest.cast.find((member) => member.id === speaker)?.shown[locale] ?? '';
  };
  const seed = readings[0]?.trace.play.seed ?? 0;
  const order = shownOrder(seed, number, decision.options.length).map((at) => decision.options[at] as Option);
  return {
    number,
    scene: decision.scene,
    key: decision.key,
    ...(line ? { before: { text: textOf(lineIn), ...(speaker ? { speaker: textOf(shownIn) } : {}) } } : {}),
    options: order.map(({ index, behaviours }) => ({
      index,
      behaviours,
      text: textOf((at) => at.decision.options.find((option) => option.index === index)?.text ?? ''),
    })),
    usual: middling(decision, scenario),
  };
}

/** Place of the beat whose line is answered: the last one that somebody says, else the last that is told. -1 where there is none. */
function answeredBeat(beats: readonly Beat[]): number {
  const spoken = beats.findLastIndex((beat) => beat.line?.speaker !== undefined);
  return spoken === -1 ? beats.findLastIndex((beat) => beat.line) : spoken;
}

/** The option in the middle by points; of two in the middle the lesser. */
function middling({ options }: Decision, { rubric }: Scenario): number {
  const worth = (behaviours: readonly string[]) => pointsOfAll(behaviours, rubric).reduce((sum, one) => sum + one, 0);
  const sorted = [...options].sort((a, b) => worth(a.behaviours) - worth(b.behaviours) || a.index - b.index);
  return sorted[Math.floor((sorted.length - 1) / 2)]?.index ?? 0;
}
