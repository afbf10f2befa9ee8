// The behaviours that a choice showed, with their points. Each opens to why it matters and what it looks like.
import type { Evidence } from '../../core/points.ts';
import { Fold } from '../parts/fold.tsx';
import { useDebrief } from './debrief-context.ts';
import { signed } from './numbers.ts';
import { Labelled } from './story-line.tsx';

export function CountedBehaviours({ evidence }: { evidence: readonly Evidence[] }) {
  const { words } = useDebrief();
  return (
    <Labelled label={words.decisions.counted}>
      {evidence.length === 0 ? (
        <p>{words.decisions.countedNone}</p>
      ) : (
        <ul class="behaviours">
          {evidence.map((one) => (
            <li key={one.behaviour}>
              <Behaviour one={one} />
            </li>
          ))}
        </ul>
      )}
    </Labelled>
  );
}

function Behaviour({ one }: { one: Evidence }) {
  const { scenario, shared, words } = useDebrief();
  const wording = scenario.wordings[one.behaviour];
  const { source, value } = scenario.rubric[one.behaviour] ?? {};
  const label = (
    <span class="behaviour">
      <span class={one.points > 0 ? 'points gained' : 'points lost'}>{signed(one.points)}</span>
      <span>
        <b lang={scenario.locale}>{wording?.name ?? one.behaviour}</b>{' '}
        <span class="dimension-name">{shared.dimensions[one.dimension]}</span>
      </span>
    </span>
  );
  if (!wording) return label;
  return (
    <Fold class="why" label={label}>
      <p lang={scenario.locale}>{wording.matters}</p>
      <p>
        {words.decisions.looks}: <span lang={scenario.locale}>{wording.looks}</span>
      </p>
      <p class="small">
        {source && `${words.decisions.source}: ${source}. `}
        {value && `${words.decisions.value}: ${words.decisions.values[value]}.`}
      </p>
    </Fold>
  );
}
