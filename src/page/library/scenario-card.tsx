// A scenario as a queue slip: what it is about above the tear line, who sees what and the start below it.
import { ArrowRight, Lock } from 'lucide';
import { textIn } from '../../core/locale.ts';
import { isOwnId } from '../../core/own-scenario.ts';
import type { Card } from '../../core/scenario.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';
import { lazyPart } from '../lazy-part.tsx';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { Weave } from '../parts/weave.tsx';
import { resumeSaved, startFresh } from '../play-door.ts';
import { useStore } from '../use-store.ts';
import { CardState } from './card-state.tsx';
import { Intended } from './intended.tsx';
import { WayToPlay } from './way-to-play.tsx';

export const CardResult = lazyPart(async () => (await import('./card-result.tsx')).CardResult);
const OtherBegun = lazyPart(async () => (await import('./other-begun.tsx')).OtherBegun);
const OwnPart = lazyPart(async () => (await import('../own/own-part.tsx')).OwnPart);

export function ScenarioCard({ card }: { card: Card }) {
  const { stores } = usePage();
  const { library: words, modules } = useWords();
  const locale = useLocale();
  const saved = useStore(stores.library, (state) => state.saved);
  const own = saved.filter((one) => one.play.scenario === card.id && !one.damaged);
  const [unfinished, ...others] = own.filter((one) => !one.finished);
  const finished = own.filter((one) => one.finished);
  const facts = [words.minutes(card.minutes), words.scenes(card.scenes)];
  if (card.hours > 0) facts.push(words.hours(card.hours));
  const spoken = card.locales.includes(locale) ? locale : card.locales[0];
  return (
    <article class="slip" data-testid="scenario-card" aria-labelledby={`${card.id}-title`}>
      <Weave of={card.id} />
      <div class="slip-about">
        <p class="slip-facts">
          <strong>{modules[card.module] ?? card.module}</strong>
          <CardState card={card} begun={unfinished !== undefined} plays={finished.length} />
          <span>{facts.join(' · ')}</span>
        </p>
        <h2 id={`${card.id}-title`} lang={spoken}>
          {textIn(card.title, locale)}
        </h2>
        <p class="slip-summary" lang={spoken}>
          {textIn(card.summary, locale)}
        </p>
        <details class="slip-more">
          <summary>{words.practise}</summary>
          <ul lang={spoken}>
            {card.goals.map((goal) => (
              <li key={textIn(goal, locale)}>{textIn(goal, locale)}</li>
            ))}
          </ul>
        </details>
        <p class="slip-note">
          <strong>{words.contentNote}:</strong> <span lang={spoken}>{textIn(card.contentNote, locale)}</span>
        </p>
        {isOwnId(card.id) && <OwnPart card={card} />}
        {spoken && spoken !== locale && <p class="slip-note">{words.inLanguage(LANGUAGE_NAMES[spoken].name)}</p>}
      </div>
      <div class="slip-way">
        {finished.length > 0 && <CardResult finished={finished} />}
        <Intended card={card} />
        <WayToPlay />
        {unfinished && (
          <div class="unfinished">
            <p class="hint">
              {words.resumeAt(unfinished.play.choices.length)}, {words.onDate(unfinished.updated)}
            </p>
            <button type="button" class="button" onClick={() => startFresh(stores, card.id)}>
              {words.startAgain}
            </button>
          </div>
        )}
        {others.length > 0 && <OtherBegun plays={others} />}
      </div>
      <div class="slip-go">
        <p class="privacy">
          <Icon of={Lock} />
          {words.privacy(matchMedia('(pointer: coarse)').matches)}
        </p>
        {unfinished ? (
          <button type="button" class="button primary big" onClick={() => resumeSaved(stores, unfinished.play)}>
            {words.resume} <Icon of={ArrowRight} />
          </button>
        ) : (
          <button type="button" class="button primary big" onClick={() => startFresh(stores, card.id)}>
            {words.start} <Icon of={ArrowRight} />
          </button>
        )}
      </div>
    </article>
  );
}
