// What a person did otherwise the latest time: the behaviours that changed most in a sentence, and all of them in a table.
import type { Chances } from '../../core/chances.ts';
import { type BehaviourChange, behaviourChanges, mostChanged } from '../../core/comparison.ts';
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Read } from '../../stores/read-history.ts';
import { Fold } from '../parts/fold.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useHistoryWords } from './use-history-words.ts';

interface BehaviourChangesProps {
  scenario: Scenario;
  first: Read;
  latest: Read;
}

export function BehaviourChanges({ scenario, first, latest }: BehaviourChangesProps) {
  const words = useHistoryWords();
  const changes = behaviourChanges(scenario, first, latest);
  const most = mostChanged(changes, 3);
  const name = ({ behaviour }: BehaviourChange) => scenario.wordings[behaviour]?.name ?? behaviour;
  const ofChances = ({ shown, offered }: Chances) => words.ofChances(shown, offered);
  return (
    <>
      {most.length > 0 && (
        <div>
          <h3>{words.changed}</h3>
          <ul class="most-changed" data-testid="most-changed">
            {most.map((change) => (
              <li key={change.behaviour} data-helps={change.points > 0}>
                <b lang={scenario.locale}>{name(change)}</b>:{' '}
                {words.change(ofChances(change.first), ofChances(change.latest))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Fold label={words.allBehaviours} lazy>
        <WideTable name={words.allBehaviours}>
          <ChangeTable scenario={scenario} changes={changes} name={name} />
        </WideTable>
      </Fold>
    </>
  );
}

interface ChangeTableProps {
  scenario: Scenario;
  changes: readonly BehaviourChange[];
  name: (change: BehaviourChange) => string;
}

function ChangeTable({ scenario, changes, name }: ChangeTableProps) {
  const words = useHistoryWords();
  const parts = [
    { title: words.helpful, rows: changes.filter((one) => one.points > 0) },
    { title: `${words.costly} (${words.costlyHint})`, rows: changes.filter((one) => one.points < 0) },
  ];
  return (
    <table>
      <caption class="hidden">{words.behavioursOf(textIn(scenario.manifest.title, scenario.locale))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.behaviour}</th>
          <th scope="col" class="number">
            {words.first}
          </th>
          <th scope="col" class="number">
            {words.latest}
          </th>
        </tr>
      </thead>
      {parts.map(({ title, rows }) => (
        <tbody key={title}>
          <tr>
            <th scope="rowgroup" colSpan={3} class="row-group">
              {title}
            </th>
          </tr>
          {rows.map((change) => (
            <tr key={change.behaviour}>
              <th scope="row" lang={scenario.locale}>
                {name(change)}
              </th>
              <ChanceCell chances={change.first} />
              <ChanceCell chances={change.latest} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ChanceCell({ chances: { shown, offered } }: { chances: Chances }) {
  const words = useHistoryWords();
  return (
    <td class="number">
      {offered === 0 ? (
        <>
          <span aria-hidden="true">–</span>
          <span class="hidden">{words.noChance}</span>
        </>
      ) : (
        words.chances(shown, offered)
      )}
    </td>
  );
}
