// The language switch: one press, everywhere the same, and the place in a play is kept.
import { Languages } from 'lucide';
import { LOCALES } from '../../core/locale.ts';
import { wordsOf } from '../../words/words-of.ts';
import { useLocale, usePage } from '../page-context.ts';
import { Icon } from './icon.tsx';

export function LocaleSwitch() {
  const { stores } = usePage();
  const locale = useLocale();
  const other = LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? locale;
  const { language } = wordsOf(other);
  const change = () => {
    stores.settings.getState().change({ locale: other });
    void stores.play.getState().switchLocale(other);
  };
  return (
    <button
      type="button"
      class="chip-button"
      data-testid="locale"
      lang={other}
      aria-label={language.name}
      onClick={change}
    >
      <Icon of={Languages} />
      <span class="wide-only">{language.name}</span>
      <span class="narrow-only">{language.short}</span>
    </button>
  );
}
