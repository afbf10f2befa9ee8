// The files that a report leaves as: each made at the press from the same ground as the page, the large libraries fetched with it.
import { DIMENSIONS } from '../../core/dimension.ts';
import { csv, type Separator } from '../../core/export-csv.ts';
import { gradeFile } from '../../core/room/grade-file.ts';
import { peopleRows } from '../../core/room/people-sheet.ts';
import type { ReportRow } from '../../core/room/report-rows.ts';
import { type ReportSheet, reportSheets, splitRows } from '../../core/room/report-sheets.ts';
import type { ReportWords } from '../../words/report-words.ts';
import { fileName } from '../debrief/save-file.ts';
import { draftFindings, draftRecommendations, pointsOf } from './report-drafts.ts';
import type { ReportGround } from './report-ground.ts';
import { limitsOf, reportFacts, reportText } from './report-text.ts';

export interface ReportFile {
  name: string;
  type: string;
  content: BlobPart;
}

const CSV = 'text/csv;charset=utf-8';

export async function wordFile(ground: ReportGround, now: Date): Promise<ReportFile> {
  const { paperDocument } = await import('../paper/paper-document.ts');
  const { words, names } = ground;
  const title = `${words.heading}: ${names.title}`;
  const content = await paperDocument(reportText(ground), title, names.locale === 'id' ? 'id-ID' : 'en-GB');
  return { name: reportName(ground, 'docx', now), type: content.type, content };
}

export async function excelFile(ground: ReportGround, now: Date): Promise<ReportFile> {
  const { reportWorkbook } = await import('./report-workbook.ts');
  const { report, words, names } = ground;
  const content = await reportWorkbook([summary(ground), ...reportSheets(report, words, names)]);
  return { name: reportName(ground, 'xlsx', now), type: content.type, content };
}

/** `what`: the table of options, or in a named room the one of people. */
export function csvFile(ground: ReportGround, what: 'splits' | 'people', separator: Separator, now: Date): ReportFile {
  const { report, words, names } = ground;
  const rows = what === 'people' ? peopleRows(report, words, names) : splitRows(report, words, names);
  const part = what === 'people' ? words.sheets.people : words.sheets.splits;
  return { name: reportName(ground, 'csv', now, part), type: CSV, content: csv(rows, separator) };
}

/** The room's file: it opens again. */
export function jsonFile(ground: ReportGround, now: Date): ReportFile {
  const { report, fields } = ground;
  const content = `${JSON.stringify({ ...report, fields }, null, 2)}\n`;
  return { name: reportName(ground, 'json', now), type: 'application/json', content };
}

export function moodleFile(ground: ReportGround, separator: Separator, now: Date): ReportFile {
  const { rows } = gradeFile(ground.report, feedbackIn(ground.words));
  return { name: reportName(ground, 'csv', now, 'moodle'), type: CSV, content: csv(rows, separator) };
}

/** The scores in words, in the order of DIMENSIONS. */
export function feedbackIn(words: ReportWords): (scores: ReportRow['scores']) => string {
  return (scores = []) =>
    DIMENSIONS.map((dimension, k) => {
      const score = scores[k];
      const name = words.dimensions[dimension];
      return typeof score === 'number' ? words.grade.score(name, score) : `${name} ${words.grade.none}`;
    }).join(', ');
}

/** `lakon-laporan-loket-tiga-ACDEFG-2026-11-24.docx`; of a rehearsal `lakon-gladi-…`. */
function reportName({ report, words }: ReportGround, ending: string, now: Date, part = ''): string {
  const { rehearsal, scenario } = report.setup;
  const kind = rehearsal ? words.exports.rehearsalName : words.exports.fileName;
  const stem = [kind, scenario, report.code, part.toLowerCase()].filter(Boolean).join('-');
  return fileName(stem.replace(/[^\w-]+/g, '-'), ending, now);
}

/** What a spreadsheet needs beside its figures, so that nobody passes them on without their limits. */
function summary(ground: ReportGround): ReportSheet {
  const { report, words } = ground;
  const findings = pointsOf(ground.fields.findings, draftFindings(ground));
  const recommendations = pointsOf(ground.fields.recommendations, draftRecommendations(ground));
  const labelled = (label: string, items: readonly string[]) => items.map((text) => [label, text]);
  return {
    name: words.sheets.summary,
    rows: [
      [words.heading, words.subheading(ground.names.title)],
      ...(report.setup.rehearsal ? [['', words.rehearsal]] : []),
      [words.facts.code, report.code],
      ...reportFacts(ground),
      ...labelled(words.findings.title, findings),
      ...labelled(words.recommendations.title, recommendations),
      ...labelled(words.limits.title, limitsOf(ground)),
    ],
  };
}
