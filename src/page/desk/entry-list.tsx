// What people wrote, seen here first: reasons and single words are put up on the class screen one by one, and taken down again.
import type { Desk, ShownDecision } from '../../core/room/view.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

interface EntryListProps {
  what: 'reason' | 'word';
  entries: Desk['reasons'] | Desk['words'];
  /** Of reasons. */
  decision?: ShownDecision;
  /** They may be put up: not before a split is revealed. */
  canShow?: boolean;
}

export function EntryList({ what, entries, decision, canShow = false }: EntryListProps) {
  const { entries: words } = useDeskWords();
  const { send } = useDesk();
  const letter = (option: number) => optionLetter(decision?.options.findIndex(({ index }) => index === option) ?? 0);
  return (
    <>
      {what === 'reason' && <h3>{words.reasons}</h3>}
      {what === 'reason' && entries.length === 0 && <p class="hint">{words.none}</p>}
      {entries.some(({ name }) => name) && <p class="hint">{words.named}</p>}
      <ul class="desk-entries" data-what={what}>
        {entries.map((one) => (
          <li key={one.entry} data-shown={one.shown}>
            {'option' in one && <span class="option-letter">{letter(one.option)}</span>}
            <span class="entry-text">
              {one.text}
              {one.name && <span class="hint"> {words.by(one.name)}</span>}
            </span>
            {canShow && (
              <button
                type="button"
                class="chip-button"
                aria-pressed={one.shown}
                aria-label={`${one.shown ? words.hide : words.show}: ${one.text}`}
                data-testid={`show-${what}`}
                onClick={() => send({ kind: 'show', what, entry: one.entry, shown: !one.shown })}
              >
                {one.shown ? words.hide : words.show}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
