// The head of every page that is not a play: the name, the language, the settings.
import { Settings } from 'lucide';
import { LIBRARY } from '../address.ts';
import { usePage, useWords } from '../page-context.ts';
import { Icon } from './icon.tsx';
import { LocaleSwitch } from './locale-switch.tsx';

export function PageHead() {
  const words = useWords();
  const { openDialog } = usePage();
  return (
    <header class="page-head">
      <a class="wordmark" href={LIBRARY}>
        Lakon
      </a>
      <div class="page-tools">
        <LocaleSwitch />
        <button type="button" class="chip-button" aria-label={words.settings} onClick={() => openDialog('settings')}>
          <Icon of={Settings} />
          <span class="wide-only">{words.settings}</span>
        </button>
      </div>
    </header>
  );
}
