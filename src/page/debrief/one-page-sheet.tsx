// The sheet itself, as it comes out of the printer: headed, numbered, with lines to write on.
import { textIn } from '../../core/locale.ts';
import { tellingDecisions } from '../../core/telling-decisions.ts';
import { useLocale } from '../page-context.ts';
import { useStore } from '../use-store.ts';
import { useDebrief } from './debrief-context.ts';
import { OnePageDecision } from './one-page-decision.tsx';
import { useBandWord } from './use-band-word.ts';

interface OnePageSheetProps {
  withScores: boolean;
  /** With the answers to the two questions. */
  withOwn: boolean;
}

export function OnePageSheet({ withScores, withOwn }: OnePageSheetProps) {
  const { debrief, scenario, stores, words } = useDebrief();
  const page = words.onePage;
  const locale = useLocale();
  const { felt, change } = useStore(stores.debrief, (state) => state.answers);
  const intention = useStore(stores.notes, (notes) => notes.intentions[scenario.manifest.id]?.text);
  const outcome = scenario.manifest.outcomes.find((one) => one.id === debrief.outcome);
  return (
    <article class="one-page-sheet" lang={locale}>
      <header>
        <h3>{page.heading}</h3>
        <p>{page.notAppraisal}</p>
      </header>
      <dl class="one-page-who">
        {[page.name, page.unit, page.date].map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd class="to-fill" />
          </div>
        ))}
      </dl>
      <p>
        {page.practised}: <b lang={scenario.locale}>{textIn(scenario.manifest.title, scenario.locale)}</b>.{' '}
        {outcome && (
          <>
            {words.outcome}: <b lang={scenario.locale}>{textIn(outcome.title, scenario.locale)}</b>.
          </>
        )}
      </p>
      {withScores && <Scores />}
      <h4>{page.decisions}</h4>
      <ol class="one-page-decisions">
        {tellingDecisions(debrief, 3).map((review) => (
          <OnePageDecision key={review.decision.number} review={review} />
        ))}
      </ol>
      {withOwn && felt && <Answer label={words.takeAway.felt} text={felt} />}
      {withOwn && change && <Answer label={words.takeAway.change} text={change} />}
      <h4>{words.nextTime.intend}</h4>
      {intention ? <p class="one-page-own">{intention}</p> : <p class="to-fill" />}
      <h4>{page.agreed}</h4>
      <p class="to-fill" />
      <p class="to-fill" />
      <div class="one-page-signed">
        <p>{page.player}</p>
        <p>{page.superior}</p>
      </div>
    </article>
  );
}

function Answer({ label, text }: { label: string; text: string }) {
  return (
    <>
      <h4>{label}</h4>
      <p class="one-page-own">{text}</p>
    </>
  );
}

function Scores() {
  const { debrief, shared, words } = useDebrief();
  const bandWord = useBandWord();
  return (
    <table class="one-page-scores">
      <caption class="hidden">{words.scores}</caption>
      <tbody>
        {debrief.results.map((result) => (
          <tr key={result.dimension}>
            <th scope="row">{shared.dimensions[result.dimension]}</th>
            <td>{result.score ?? '–'}</td>
            <td>{bandWord(result)}</td>
            <td>{words.opportunities(result.opportunities.taken, result.opportunities.offered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
