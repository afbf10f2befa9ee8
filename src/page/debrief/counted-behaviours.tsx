// The behaviours that a choice showed, with their points; what each looks like and why it matters is told on demand.
import type { Evidence } from '../../core/points.ts';
import { useDebrief } from './debrief-context.ts';
import { Fold } from './fold.tsx';
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
            <Behaviour key={one.behaviour} one={one} />
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
  return (
    <li>
      <p class="behaviour">
        <span class={one.points > 0 ? 'points gained' : 'points lost'}>{signed(one.points)}</span>
        <span>
          <b lang={scenario.locale}>{wording?.name ?? one.behaviour}</b>{' '}
          <span class="dimension-name">{shared.dimensions[one.dimension]}</span>
        </span>
      </p>
      {wording && (
        <Fold
          class="why"
          label={
            <>
              {words.decisions.matters}
              <span class="hidden" lang={scenario.locale}>
                : {wording.name}
              </span>
            </>
          }
        >
          <p lang={scenario.locale}>{wording.matters}</p>
          <p>
            {words.decisions.looks}: <span lang={scenario.locale}>{wording.looks}</span>
          </p>
          <p class="small">
            {source && `${words.decisions.source}: ${source}. `}
            {value && `${words.decisions.value}: ${words.decisions.values[value]}.`}
          </p>
        </Fold>
      )}
    </li>
  );
}
