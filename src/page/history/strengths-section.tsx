// Behaviours across scenarios: what is used often, what seldom, what still costs, each with the chances that it rests on.
import { DIMENSIONS } from '../../core/dimension.ts';
import { type BehaviourTally, strengths, tallies } from '../../core/strengths.ts';
import { latestPlays, type ScenarioHistory } from '../../stores/read-history.ts';
import { Fold } from '../parts/fold.tsx';
import { TallyTable } from './tally-table.tsx';
import { useHistoryWords } from './use-history-words.ts';

/** More than these nobody works on at once; the table has them all. */
const SHOWN = 5;

export function StrengthsSection({ histories }: { histories: readonly ScenarioHistory[] }) {
  const words = useHistoryWords();
  const plays = latestPlays(histories);
  if (plays.length === 0) return null;
  const all = tallies(plays);
  const { often, seldom, costly } = strengths(all, SHOWN);
  const name = ({ behaviour }: BehaviourTally) =>
    histories.map(({ scenario }) => scenario.wordings[behaviour]?.name).find(Boolean) ?? behaviour;
  const parts = [
    { kind: 'often', title: words.strengths.often, rows: often },
    { kind: 'seldom', title: words.strengths.seldom, rows: seldom },
    { kind: 'costly', title: words.strengths.costly, rows: costly },
  ];
  const inOrder = DIMENSIONS.map((dimension) => ({
    dimension,
    rows: all.filter((one) => one.dimension === dimension).sort((a, b) => b.points - a.points),
  }));
  return (
    <section class="strengths" aria-labelledby="strengths" data-testid="strengths">
      <h2 id="strengths">{words.strengths.title}</h2>
      <p>{words.strengths.intro(plays.length)}</p>
      <div class="strength-parts">
        {parts.map(({ kind, title, rows }) => (
          <StrengthPart key={kind} kind={kind} title={title} rows={rows} name={name} />
        ))}
      </div>
      <Fold label={words.strengths.all} lazy>
        <TallyTable parts={inOrder} name={name} />
      </Fold>
    </section>
  );
}

interface StrengthPartProps {
  kind: string;
  title: string;
  rows: readonly BehaviourTally[];
  name: (tally: BehaviourTally) => string;
}

function StrengthPart({ kind, title, rows, name }: StrengthPartProps) {
  const words = useHistoryWords();
  return (
    <section class={`strength ${kind}`}>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="hint">{words.strengths.none}</p>}
      <ul>
        {rows.map((one) => (
          <li key={one.behaviour}>
            <span>{name(one)}</span> <span class="hint">{words.ofChances(one.shown, one.offered)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
