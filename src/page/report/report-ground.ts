// What a report's text is made from: the report, the words of the reader's language, and what this device knows of the scenario.
import { type Locale, textIn } from '../../core/locale.ts';
import type { RoomReport } from '../../core/room/report.ts';
import type { ReportFields } from '../../core/room/report-fields.ts';
import type { SheetNames } from '../../core/room/sheet-words.ts';
import type { Rubric } from '../../core/rubric.ts';
import type { Card } from '../../core/scenario.ts';
import type { ReportScenario, RoomPlay } from '../../stores/room-play.ts';
import type { ReportWords } from '../../words/report-words.ts';

export interface ReportGround {
  report: RoomReport;
  words: ReportWords;
  names: SheetNames & { title: string };
  rubric: Rubric;
  fields: ReportFields;
  /** With questions for discussion. */
  withScript: boolean;
  play?: RoomPlay;
  /** Speaker's notes by scene. */
  notes: Readonly<Record<string, string>>;
}

/** Names of what this device does not know are its ids. */
export function reportNames(locale: Locale, id: string, card: Card | undefined, { scenario }: ReportScenario) {
  const titles = new Map(scenario?.manifest.scenes.map((scene) => [scene.id, textIn(scene.title, locale)]));
  return {
    locale,
    title: textIn(card?.title, locale) || id,
    scene: (scene: string) => titles.get(scene) ?? scene,
    behaviour: (behaviour: string) => scenario?.wordings[behaviour]?.name ?? behaviour,
  };
}

export function reportNotes(locale: Locale, { papers }: ReportScenario): Record<string, string> {
  return Object.fromEntries((papers?.notes ?? []).map(({ scene, text }) => [scene, textIn(text, locale)]));
}
