// How the moods went over the play: one curve a mood variable, in words at both ends, and all of them as a table.
import { shownName } from '../../core/export-play.ts';
import { moodWord } from '../../core/mood-word.ts';
import { Fold } from '../parts/fold.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useDebrief } from './debrief-context.ts';
import { MoodCurve } from './mood-curve.tsx';
import { moodName } from './mood-name.ts';

export function MoodCurves() {
  const { debrief, scenario, words } = useDebrief();
  const { locale } = scenario;
  const { moods } = scenario.manifest;
  return (
    <>
      <p>{words.curve.intro}</p>
      <div class="mood-curves">
        {moods.map((variable) => (
          <MoodCurve
            key={variable.variable}
            variable={variable}
            values={debrief.moods.map((values) => values[variable.variable] ?? 0)}
          />
        ))}
      </div>
      <Fold label={words.curve.table} class="curve-table">
        <WideTable name={words.curve.caption}>
          <table>
            <caption>{words.curve.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.curve.after}</th>
                {moods.map((variable) => (
                  <th scope="col" key={variable.variable} lang={locale}>
                    {moodName(variable, shownName(scenario, variable.of), locale)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {debrief.moods.map((values, index) => (
                <tr key={index}>
                  <th scope="row">{index === 0 ? words.curve.before : index}</th>
                  {moods.map((variable) => {
                    const value = values[variable.variable] ?? 0;
                    return (
                      <td key={variable.variable}>{words.curve.value(moodWord(variable, value, locale), value)}</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </Fold>
    </>
  );
}
