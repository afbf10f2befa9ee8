// A decision that reading has come to and that nobody was asked yet: its options, and the other way than the big button's.
import { textIn } from '../../core/locale.ts';
import type { ShownDecision } from '../../core/room/view.ts';
import { useLocale } from '../page-context.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { OptionPick } from './option-pick.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function DecisionPanel({ decision }: { decision: ShownDecision }) {
  const { decision: words } = useDeskWords();
  const { step, view, picked, send } = useDesk();
  const usual = view.desk?.usual;
  return (
    <section class="room-card" aria-labelledby="decision">
      <h2 id="decision">{decision.key ? words.key : words.title}</h2>
      <Options decision={decision} />
      {step.kind === 'pass' && <OptionPick decision={decision} usual={usual} />}
      <div class="ways">
        {step.kind === 'pass' ? (
          <button type="button" class="button" data-testid="ask" onClick={() => send({ kind: 'ask' })}>
            {words.askInstead}
          </button>
        ) : (
          usual !== undefined && (
            <button
              type="button"
              class="button"
              data-testid="pass"
              onClick={() => send({ kind: 'take', option: picked ?? usual })}
            >
              {words.passInstead}
            </button>
          )
        )}
      </div>
    </section>
  );
}

/** The options as people see them, by letter. */
export function Options({ decision }: { decision: ShownDecision }) {
  const { decision: words } = useDeskWords();
  const locale = useLocale();
  return (
    <ol class="desk-options" aria-label={words.options}>
      {decision.options.map(({ index, text }, place) => (
        <li key={index}>
          <span class="option-letter">{optionLetter(place)}</span>
          <span lang={locale}>{textIn(text, locale)}</span>
        </li>
      ))}
    </ol>
  );
}
