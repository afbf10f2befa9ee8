// What the check says of the whole: whether it can be played, whether every play was followed, and how it can end.
import type { BenchState } from '../../stores/bench-store.ts';
import { CHECK_WORDS } from '../../words/check-words.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';
import { useLocale } from '../page-context.ts';
import { useOwnWords } from './use-own-words.ts';
import { verdictSays } from './verdict-says.ts';

type OwnChecked = NonNullable<BenchState['checked']>;

export function Verdict({ checked }: { checked: OwnChecked }) {
  const words = useOwnWords();
  const sound = checked.findings.every(({ level }) => level !== 'error');
  return (
    <section class="verdict" aria-labelledby="verdict-title" data-sound={sound}>
      <h2 id="verdict-title">{words.result}</h2>
      <p data-testid="own-verdict">
        <strong>{verdictSays(checked, words)}</strong>
      </p>
      {checked.reports.map((report) => (
        <Report key={report.locale} report={report} several={checked.reports.length > 1} />
      ))}
    </section>
  );
}

function Report({ report, several }: { report: OwnChecked['reports'][number]; several: boolean }) {
  const words = useOwnWords();
  const locale = useLocale();
  const { verdict, boundedBy, plays, states, endings } = report;
  const count = (text: string) => BigInt(text).toLocaleString(locale);
  const { bounded, plays: playsOf } = CHECK_WORDS[locale];
  return (
    <div class="verdict-report">
      {several && report.locale && <h3>{LANGUAGE_NAMES[report.locale].name}</h3>}
      {verdict === 'COMPLETE' ? (
        <p>
          {words.complete(
            plays === null ? words.manyPlays : playsOf(count(plays)),
            states.toLocaleString(locale),
            endings.length,
          )}
        </p>
      ) : (
        <p>
          {words.bounded(bounded[boundedBy ?? ''] ?? boundedBy ?? '')}
          {boundedBy !== 'compile' && ` ${words.boundedScores}`}
        </p>
      )}
      {endings.length > 0 && (
        <p class="hint">
          {words.endings}: {endings.map(({ id }) => id).join(', ')}
        </p>
      )}
    </div>
  );
}
