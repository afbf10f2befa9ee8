// The room's own play as its report needs it: what was said, which behaviours that showed, and what the whole came to.
import type { Locale } from '../core/locale.ts';
import { playResult } from '../core/play-result.ts';
import { type Evidence, evidence } from '../core/points.ts';
import type { RoomReport } from '../core/room/report.ts';
import type { Papers, Scenario } from '../core/scenario.ts';
import { chosenOption, takenDecisions } from '../core/trace.ts';
import { readRoom } from './room-reading.ts';
import { loadScenario, type StoryShelf, storyOnShelf } from './story-shelf.ts';

export interface SaidInRoom {
  decision: number;
  scene: string;
  text: string;
  evidence: readonly Evidence[];
}

export interface RoomPlay {
  /** Scores in the order of DIMENSIONS, of a story that was played from its first scene to its end. */
  scores?: readonly (number | null)[];
  said: readonly SaidInRoom[];
}

export interface ReportScenario {
  /** For names and wordings; absent where this device has no such scenario. */
  scenario?: Scenario;
  /** For speaker's notes; a scenario of one's own has none. */
  papers?: Papers;
  /** Absent where nothing was played together, or the scenario here is of another shape. */
  play?: RoomPlay;
}

/** Never rejects: what this device cannot read is done without. */
export async function readReportScenario(
  shelf: StoryShelf,
  report: RoomReport,
  locale: Locale,
): Promise<ReportScenario> {
  const story = storyOnShelf(shelf, report.setup.scenario);
  const [scenario, papers] = await Promise.all([
    story && loadScenario(story, locale).catch(() => undefined),
    story?.papers?.().catch(() => undefined),
  ]);
  if (!scenario || scenario.shape !== report.setup.shape) return { scenario, papers };
  const play = await readPlay(shelf, report, locale).catch(() => undefined);
  return { scenario, papers, play };
}

async function readPlay(shelf: StoryShelf, report: RoomReport, locale: Locale): Promise<RoomPlay> {
  const { setup, choices, outcome } = report;
  const { scenario, trace } = await readRoom(shelf, setup, choices, locale);
  const { manifest, rubric, bounds } = scenario;
  const entry = manifest.scenes.find(({ id }) => id === setup.from)?.entry ?? [];
  // The way to a later scene was nobody's choice.
  const skipped = entry.every((choice, i) => choices[i] === choice) ? entry.length : 0;
  const all = evidence(trace, rubric);
  const said = takenDecisions(trace)
    .slice(skipped)
    .map((decision) => ({
      decision: decision.number,
      scene: decision.scene,
      text: chosenOption(decision)?.text ?? '',
      evidence: all.filter((one) => one.decision === decision.number),
    }));
  if (outcome === undefined || skipped > 0) return { said };
  return { said, scores: playResult(trace, rubric, bounds).map(({ score }) => score) };
}
