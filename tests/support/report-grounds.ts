// Grounds of reports to make files from: any room, read with the words of a language and a scenario that we ship.
import { unzipSync } from 'fflate';
import type { RoomReport } from '../../src/core/room/report.ts';
import { NO_FIELDS } from '../../src/core/room/report-fields.ts';
import type { PaperPart } from '../../src/page/paper/paper-part.ts';
import {
  csvFile,
  excelFile,
  jsonFile,
  moodleFile,
  type ReportFile,
  wordFile,
} from '../../src/page/report/report-files.ts';
import { type ReportGround, reportNames, reportNotes } from '../../src/page/report/report-ground.ts';
import { reportText } from '../../src/page/report/report-text.ts';
import { reportWordsOf } from '../../src/words/report-words-of.ts';
import { shippedStory } from './shipped-stories.ts';

export function groundOf(
  report: RoomReport,
  more: Partial<ReportGround> = {},
  locale: 'id' | 'en' = 'id',
): ReportGround {
  const { story, scenario } = shippedStory('loket-tiga');
  const known = { scenario: scenario(locale), papers: story.manifest };
  return {
    report,
    words: reportWordsOf(locale),
    names: reportNames(locale, report.setup.scenario, story.card, known),
    rubric: known.scenario.rubric,
    fields: NO_FIELDS,
    withScript: true,
    notes: reportNotes(locale, known),
    ...more,
  };
}

export const NOON = new Date(2026, 10, 24, 12, 0);

/** Every file that a report can leave as, and the text that print shows; zipped ones as the texts in them, by name. */
export async function allFiles(ground: ReportGround): Promise<Record<string, string>> {
  const files = [
    await wordFile(ground, NOON),
    await excelFile(ground, NOON),
    csvFile(ground, 'splits', ';', NOON),
    csvFile(ground, 'people', ',', NOON),
    jsonFile(ground, NOON),
    moodleFile(ground, ',', NOON),
  ];
  const read = await Promise.all(files.map(async (file) => [file.name, await textsOf(file)] as const));
  return { ...Object.fromEntries(read), print: reportText(ground).map(textOf).join('\n') };
}

export async function zippedTexts(file: ReportFile): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await new Blob([file.content]).arrayBuffer());
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

async function textsOf(file: ReportFile): Promise<string> {
  if (!/(docx|xlsx)$/.test(file.name)) return new Blob([file.content]).text();
  return Object.entries(await zippedTexts(file))
    .map(([name, text]) => `${name}\n${text}`)
    .join('\n');
}

function textOf(part: PaperPart): string {
  return part.kind === 'group' ? part.parts.map(textOf).join('\n') : JSON.stringify(part);
}
