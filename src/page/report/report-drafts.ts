// What the figures of a room suggest, as sentences: drafts of findings and recommendations for the facilitator to change.
import { textIn } from '../../core/locale.ts';
import { type RoomFinding, roomFindings } from '../../core/room/findings.ts';
import type { ReportDecision } from '../../core/room/report-decision.ts';
import { decisionsOnPaper } from './report-decisions.ts';
import type { ReportGround } from './report-ground.ts';

type Ground = Pick<ReportGround, 'report' | 'words' | 'names' | 'rubric'>;

export function draftFindings(ground: Ground): string[] {
  const shown = decisionsOnPaper(ground.report);
  return roomFindings(shown, ground.rubric).map((finding) => sentence(finding, shown, ground));
}

function sentence(finding: RoomFinding, shown: readonly ReportDecision[], { words, names }: Ground): string {
  const { kind, decision: at, option, percent, before = 0 } = finding;
  const decision = shown[at]?.decision;
  const scene = names.scene(decision?.scene ?? '');
  const number = (decision?.number ?? 0) + 1;
  const text = textIn(decision?.options.find(({ index }) => index === option)?.text, names.locale);
  if (kind === 'changed') return words.findings.changed(scene, number, before, percent, text);
  return words.findings[kind](scene, number, percent, text);
}

/** None where there is nothing to base them on. */
export function draftRecommendations({ report, words, names, rubric }: Ground): string[] {
  const shown = decisionsOnPaper(report);
  const found = roomFindings(shown, rubric);
  const costly = found.find(({ kind }) => kind === 'costly');
  const scene = costly && shown[costly.decision]?.decision.scene;
  return [
    ...(scene === undefined ? [] : [words.recommendations.costly(names.scene(scene))]),
    ...(report.sentences.length > 0 ? [words.recommendations.sentences] : []),
    ...(found.length > 0 ? [words.recommendations.followUp] : []),
  ];
}

/** What was typed, a point a line; the draft where nothing was. A break alone says that the draft was struck out. */
export function pointsOf(typed: string, draft: readonly string[]): readonly string[] {
  if (typed === '') return draft;
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
