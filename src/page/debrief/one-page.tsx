// One page to take to a talk with one's superior: scores, three decisions, the intention, and room for what is agreed. The
// player sees it before it is printed, and decides whether the numbers are on it.
import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import './one-page.css';
import { OnePageSheet } from './one-page-sheet.tsx';
import { printOnly } from './print-only.ts';

export function OnePage({ withOwn }: { withOwn: boolean }) {
  const { words } = useDebrief();
  const [withScores, setWithScores] = useState(true);
  return (
    <section class="one-page" aria-labelledby="one-page">
      <h2 id="one-page">{words.onePage.title}</h2>
      <p>{words.onePage.what}</p>
      <label class="include-own">
        <input type="checkbox" checked={withScores} onChange={(event) => setWithScores(event.currentTarget.checked)} />
        <span>{words.onePage.withScores}</span>
      </label>
      <button type="button" class="button" data-testid="print-one-page" onClick={() => printOnly('one-page')}>
        <Icon of={Printer} /> {words.onePage.print}
      </button>
      <Fold label={words.onePage.look}>
        <OnePageSheet withScores={withScores} withOwn={withOwn} />
      </Fold>
    </section>
  );
}
