// Every behaviour that was met, by dimension, with its chances over all scenarios.
import { ENOUGH_CHANCES } from '../../core/chances.ts';
import type { Dimension } from '../../core/dimension.ts';
import type { BehaviourTally } from '../../core/strengths.ts';
import { signed } from '../debrief/numbers.ts';
import { useWords } from '../page-context.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useHistoryWords } from './use-history-words.ts';

interface TallyTableProps {
  parts: readonly { dimension: Dimension; rows: readonly BehaviourTally[] }[];
  name: (tally: BehaviourTally) => string;
}

export function TallyTable({ parts, name }: TallyTableProps) {
  const words = useHistoryWords();
  const { dimensions } = useWords();
  return (
    <WideTable name={words.strengths.all}>
      <table>
        <caption class="hidden">{words.strengths.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.behaviour}</th>
            <th scope="col" class="number">
              {words.strengths.chances}
            </th>
          </tr>
        </thead>
        {parts.map(({ dimension, rows }) => (
          <tbody key={dimension}>
            <tr>
              <th scope="rowgroup" colSpan={2} class="row-group">
                {dimensions[dimension]}
              </th>
            </tr>
            {rows.map((one) => (
              <tr key={one.behaviour}>
                <th scope="row">
                  <span class={one.points > 0 ? 'points gained' : 'points lost'}>{signed(one.points)}</span> {name(one)}
                </th>
                <td class="number">
                  {words.chances(one.shown, one.offered)}
                  {one.offered < ENOUGH_CHANCES && <span class="hint"> ({words.strengths.tooFew})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  );
}
