// Scores scene by scene. A scene that was not played, or that cannot score a dimension, says so in words.
import type { SceneReport } from '../../core/scene-report.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useDebrief } from './debrief-context.ts';
import { sceneTitle } from './scene-title.ts';

export function SceneTable() {
  const { debrief, shared, words } = useDebrief();
  return (
    <WideTable name={words.scenes.caption}>
      <table>
        <caption>{words.scenes.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.scenes.scene}</th>
            {debrief.results.map(({ dimension }) => (
              <th scope="col" class="number" key={dimension}>
                <span class="upright">{shared.dimensions[dimension]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {debrief.scenes.map((report) => (
            <SceneRow key={report.scene} report={report} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function SceneRow({ report }: { report: SceneReport }) {
  const { debrief, scenario, words } = useDebrief();
  const title = sceneTitle(scenario, report.scene);
  if (!report.reached) {
    return (
      <tr>
        <th scope="row" lang={scenario.locale}>
          {title}
        </th>
        <td colSpan={debrief.results.length} class="quiet">
          {words.scenes.notReached}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" lang={scenario.locale}>
        {title}
      </th>
      {report.scores.map((score, k) => (
        <td class="number" key={debrief.results[k]?.dimension}>
          {score ?? <span class="quiet">{words.notScored}</span>}
        </td>
      ))}
    </tr>
  );
}
