// What is being answered: the last line before the options, in the reader's language.
import { textIn } from '../../core/locale.ts';
import type { ShownDecision } from '../../core/room/view.ts';
import { useLocale } from '../page-context.ts';

export function Question({ decision: { before } }: { decision: ShownDecision }) {
  const locale = useLocale();
  if (!before) return null;
  return (
    <p class="room-question" lang={locale}>
      {before.speaker && <b>{textIn(before.speaker, locale)}: </b>}
      {textIn(before.text, locale)}
    </p>
  );
}
