// Where the room was most divided, from its report as it stands: what to talk about once the playing is done.
import { useEffect, useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import type { ReportDecision } from '../../core/room/report-decision.ts';
import { fetchReport, type ReportFound } from '../../stores/room-report.ts';
import { useLocale } from '../page-context.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

const SHOWN = 3;
/** Milliseconds. */
const EVERY = 15_000;

export function MostDivided() {
  const { each: words } = useDeskWords();
  const { code } = useDesk();
  const [found, setFound] = useState<ReportFound>();
  const fetchNow = () => fetchReport(code).then(setFound);
  useEffect(() => {
    let wanted = true;
    const ask = () => void fetchReport(code).then((one) => wanted && setFound(one));
    ask();
    const clock = setInterval(ask, EVERY);
    return () => {
      wanted = false;
      clearInterval(clock);
    };
  }, [code]);
  const decisions = found && 'report' in found ? found.report.decisions : [];
  const told = decisions.filter(({ split }) => !('withheld' in split));
  return (
    <section class="room-card" aria-labelledby="divided" data-testid="most-divided">
      <h2 id="divided">{words.divided}</h2>
      <p class="hint">{words.dividedHint}</p>
      {found && !('report' in found) && <p class="notice">{words.failed}</p>}
      {found && 'report' in found && told.length === 0 && (
        <p>{decisions.length > 0 ? words.withheld : words.dividedNone}</p>
      )}
      {told.slice(0, SHOWN).map((one) => (
        <DividedDecision key={`${one.decision.number} ${one.decision.scene} ${one.again}`} one={one} />
      ))}
      <div class="ways">
        <button type="button" class="button" onClick={() => void fetchNow()}>
          {words.refresh}
        </button>
      </div>
    </section>
  );
}

function DividedDecision({ one: { decision, split } }: { one: ReportDecision }) {
  const { each: words } = useDeskWords();
  const { scene } = useDesk();
  const locale = useLocale();
  if ('withheld' in split) return null;
  return (
    <article class="divided">
      <h3>{words.where(scene(decision.scene), decision.number + 1)}</h3>
      {decision.before && <p class="hint">{textIn(decision.before.text, locale)}</p>}
      <ol>
        {decision.options.map(({ index, text }, place) => {
          const count = split.value.find(({ option }) => option === index)?.count ?? 0;
          const percent = split.people === 0 ? 0 : Math.round((100 * count) / split.people);
          return (
            <li key={index}>
              <span class="option-letter">{optionLetter(place)}</span>
              <span lang={locale}>{textIn(text, locale)}</span>
              <b>{words.share(percent)}</b>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
