// What one can take away: a print of everything, and the play as a file. Own answers go along only when asked for.
import { Download, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { csv, type Separator } from '../../core/export-csv.ts';
import { exportPlay } from '../../core/export-play.ts';
import { playTable } from '../../core/export-table.ts';
import { useLocale } from '../page-context.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { useStore } from '../use-store.ts';
import { useDebrief } from './debrief-context.ts';
import { fileName, saveFile } from './save-file.ts';

interface TakeAwayProps {
  withOwn: boolean;
  onWithOwn(withOwn: boolean): void;
}

export function TakeAway({ withOwn, onWithOwn }: TakeAwayProps) {
  const { stores, words } = useDebrief();
  const answers = useStore(stores.debrief, (state) => state.answers);
  const answered = answers.felt !== '' || answers.change !== '';
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{words.takeAway.title}</h2>
      {answered && <OwnNotes felt={answers.felt} change={answers.change} />}
      {answered && (
        <label class="include-own">
          <input type="checkbox" checked={withOwn} onChange={(event) => onWithOwn(event.currentTarget.checked)} />
          <span>{words.takeAway.includeOwn}</span>
        </label>
      )}
      <button type="button" class="button" onClick={() => print()}>
        <Icon of={Printer} /> {words.takeAway.print}
      </button>
      <Fold
        class="downloads"
        label={
          <>
            <Icon of={Download} /> {words.takeAway.download}
          </>
        }
      >
        <Downloads withOwn={withOwn && answered} />
      </Fold>
    </section>
  );
}

function OwnNotes({ felt, change }: { felt: string; change: string }) {
  const { words } = useDebrief();
  return (
    <div class="own-notes">
      <h3>{words.takeAway.own}</h3>
      <dl>
        {felt && (
          <div>
            <dt>{words.takeAway.felt}</dt>
            <dd>{felt}</dd>
          </div>
        )}
        {change && (
          <div>
            <dt>{words.takeAway.change}</dt>
            <dd>{change}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Downloads({ withOwn }: { withOwn: boolean }) {
  const { debrief, scenario, shared, stores, words } = useDebrief();
  const locale = useLocale();
  // A spreadsheet set to Indonesian splits columns at the semicolon, one set to English at the comma.
  const [chosen, setChosen] = useState<Separator>();
  const separator = chosen ?? (locale === 'id' ? ';' : ',');
  const name = (ending: string) => fileName(scenario.manifest.id, ending, new Date());
  const saveJson = () => {
    const record = exportPlay(scenario, debrief, withOwn ? stores.debrief.getState().answers : undefined);
    saveFile(name('json'), 'application/json', `${JSON.stringify(record, null, 2)}\n`);
  };
  const saveCsv = () => {
    const rows = playTable(scenario, debrief, { columns: words.table, dimensions: shared.dimensions });
    saveFile(name('csv'), 'text/csv;charset=utf-8', csv(rows, separator));
  };
  const separators: [Separator, string][] = [
    [';', words.takeAway.semicolon],
    [',', words.takeAway.comma],
  ];
  return (
    <>
      <p>{words.takeAway.careful}</p>
      <fieldset class="segments">
        <legend>{words.takeAway.separator}</legend>
        {separators.map(([value, label]) => (
          <label key={value} class="segment">
            <input type="radio" name="separator" checked={separator === value} onChange={() => setChosen(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div class="ways">
        <button type="button" class="button" onClick={saveCsv}>
          {words.takeAway.csv}
        </button>
        <button type="button" class="button" onClick={saveJson}>
          {words.takeAway.json}
        </button>
      </div>
    </>
  );
}
