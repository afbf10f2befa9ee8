// What this device still knows of a play whose scenario has changed since: its scores and the words that decided most.
import { DIMENSIONS } from '../../core/dimension.ts';
import type { Play } from '../../core/play.ts';
import { usePage, useWords } from '../page-context.ts';
import { useStore } from '../use-store.ts';

export function KeptRecord({ play }: { play: Play }) {
  const { trouble, dimensions, sceneEnd } = useWords();
  const saved = useStore(usePage().stores.library, (library) => library.saved);
  const record = saved.find((one) => one.play.scenario === play.scenario && one.play.seed === play.seed)?.record;
  if (!record) return <p class="hint">{trouble.otherShapeNone}</p>;
  return (
    <section class="kept-record">
      <h2>{trouble.otherShapeScores}</h2>
      <ul>
        {DIMENSIONS.map((dimension, k) => (
          <li key={dimension}>
            {dimensions[dimension]}: <strong>{record.scores[k] ?? sceneEnd.notScored}</strong>
          </li>
        ))}
      </ul>
      {record.quotes.map((quote) => (
        <blockquote key={quote} lang={play.locale}>
          {quote}
        </blockquote>
      ))}
    </section>
  );
}
