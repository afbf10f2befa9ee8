// Every way in which a report leaves the page: document, spreadsheet, text tables, the room's file, grades, print.
import { Download, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { Separator } from '../../core/export-csv.ts';
import { gradeFile } from '../../core/room/grade-file.ts';
import { saveFile } from '../debrief/save-file.ts';
import { Icon } from '../parts/icon.tsx';
import { csvFile, excelFile, feedbackIn, jsonFile, moodleFile, type ReportFile, wordFile } from './report-files.ts';
import type { ReportGround } from './report-ground.ts';

export function ReportDownloads({ ground }: { ground: ReportGround }) {
  const { report, words, names } = ground;
  const { exports: w } = words;
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  // A spreadsheet set to Indonesian splits columns at the semicolon, one set to English at the comma.
  const [chosen, setChosen] = useState<Separator>();
  const separator = chosen ?? (names.locale === 'id' ? ';' : ',');
  const save = async (make: (now: Date) => ReportFile | Promise<ReportFile>) => {
    setState('working');
    try {
      const { name, type, content } = await make(new Date());
      saveFile(name, type, content);
      setState('ready');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  const separators: [Separator, string][] = [
    [';', w.semicolon],
    [',', w.comma],
  ];
  return (
    <section class="report-downloads" aria-labelledby="report-downloads">
      <h2 id="report-downloads">{w.title}</h2>
      <p>{report.rows ? w.carefulNamed : w.careful}</p>
      <div class="report-ways">
        <button
          type="button"
          class="button primary"
          data-testid="export-word"
          onClick={() => void save((now) => wordFile(ground, now))}
        >
          <Icon of={Download} /> {w.word}
        </button>
        <button type="button" class="button" data-testid="report-print" onClick={() => print()}>
          <Icon of={Printer} /> {w.print}
        </button>
        <Way id="excel" label={w.excel} press={() => save((now) => excelFile(ground, now))} />
        <Way id="csv" label={w.csv} press={() => save((now) => csvFile(ground, 'splits', separator, now))} />
        {report.rows && (
          <Way
            id="csv-people"
            label={w.csvPeople}
            press={() => save((now) => csvFile(ground, 'people', separator, now))}
          />
        )}
        <Way id="json" label={w.json} press={() => save((now) => jsonFile(ground, now))} />
      </div>
      <Moodle ground={ground} press={() => save((now) => moodleFile(ground, separator, now))} />
      <fieldset class="segments">
        <legend>{w.separator}</legend>
        {separators.map(([value, label]) => (
          <label key={value} class="segment">
            <input type="radio" name="separator" checked={separator === value} onChange={() => setChosen(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class={state === 'failed' ? 'notice' : 'hint'}>
        {state === 'working' ? w.working : state === 'failed' ? w.failed : ''}
      </p>
      <p class="hint">{w.jsonHint}</p>
      {!report.rows && <p class="hint">{w.snapshot}</p>}
    </section>
  );
}

function Way({ id, label, press }: { id: string; label: string; press(): Promise<void> }) {
  return (
    <button type="button" class="button" data-testid={`export-${id}`} onClick={() => void press()}>
      <Icon of={Download} /> {label}
    </button>
  );
}

/** Where people gave numbers and finished plays of their own; who is left out is said before the file is made. */
function Moodle({ ground, press }: { ground: ReportGround; press(): Promise<void> }) {
  const { report, words } = ground;
  if (!report.rows || report.setup.mode !== 'each' || report.setup.rehearsal) return null;
  const { rows, left } = gradeFile(report, feedbackIn(words));
  const missing = (['withoutNumber', 'sameNumber', 'unfinished'] as const).filter((why) => left[why] > 0);
  return (
    <div class="report-moodle">
      <Way id="moodle" label={words.exports.moodle} press={press} />
      <p class="hint">
        {[
          words.exports.moodleHint(rows.length - 1),
          ...missing.map((why) => words.exports.moodleLeft[why](left[why])),
        ].join(' ')}
      </p>
    </div>
  );
}
