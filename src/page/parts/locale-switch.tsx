// The language switch: one press, everywhere the same, and the place in a play is kept.
import { Languages } from 'lucide';
import { LOCALES } from '../../core/locale.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';
import { useLocale, usePage } from '../page-context.ts';
import { switchLanguage } from '../switch-language.ts';
import { Icon } from './icon.tsx';

export function LocaleSwitch() {
  const { stores } = usePage();
  const locale = useLocale();
  const other = LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? locale;
  const language = LANGUAGE_NAMES[other];
  return (
    <button
      type="button"
      class="chip-button"
      data-testid="locale"
      lang={other}
      aria-label={language.name}
      onClick={() => void switchLanguage(stores, other)}
    >
      <Icon of={Languages} />
      <span class="wide-only">{language.name}</span>
      <span class="narrow-only">{language.short}</span>
    </button>
  );
}
