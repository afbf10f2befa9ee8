// What a lesson plan is written from: the lesson, the length of the session, and the words of the reader's language.
import { type Locale, textIn } from '../../core/locale.ts';
import { plannedFor } from '../../core/room/plan.ts';
import type { RoomDecision } from '../../core/room/position.ts';
import type { Plan } from '../../core/room/setup.ts';
import type { SceneInfo } from '../../core/scenario.ts';
import type { Lesson } from '../../stores/read-lesson.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import type { PlanWords } from '../../words/plan-words.ts';
import type { Words } from '../../words/words.ts';

export interface PlanGround {
  lesson: Lesson;
  plan: Plan;
  locale: Locale;
  words: PlanWords;
  /** Names of modules and dimensions. */
  shared: Pick<Words, 'modules' | 'dimensions'>;
  /** Names of what a role card says. */
  cardWords: DeskWords['notes'];
}

/** The scenes that fit into the session. */
export function scenesInPlan({ lesson, plan }: PlanGround): readonly SceneInfo[] {
  const { scenes } = lesson.scenario.manifest;
  const ids = scenes.map(({ id }) => id);
  const { from, until } = plannedFor(plan, ids);
  return scenes.slice(Math.max(0, ids.indexOf(from)), ids.indexOf(until) + 1);
}

/** The line that a decision answers, with who says it. */
export function answeredLine({ before }: RoomDecision, locale: Locale): string {
  const speaker = textIn(before?.speaker, locale);
  const text = textIn(before?.text, locale);
  return speaker ? `${speaker}: ${text}` : text;
}
