// The bar over the stage: which scene of how many, the language, the menu.
import { Menu } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { Playbill } from '../../core/scenario.ts';
import { usePage, useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { LocaleSwitch } from '../parts/locale-switch.tsx';

export function PlayBar({ scenario, scene }: { scenario: Playbill; scene: string }) {
  const { play: words } = useWords();
  const { openDialog } = usePage();
  const { scenes } = scenario.manifest;
  const place = scenes.findIndex((one) => one.id === scene);
  return (
    <header class="play-bar">
      {place >= 0 && (
        <p class="progress">
          <span class="progress-count">{words.scene(place + 1, scenes.length)}</span>
          <span class="progress-title" lang={scenario.locale}>
            {textIn(scenes[place]?.title, scenario.locale)}
          </span>
          <span class="progress-steps" aria-hidden="true">
            {scenes.map((one, index) => (
              <span key={one.id} class={index < place ? 'past' : index === place ? 'now' : ''} />
            ))}
          </span>
        </p>
      )}
      <div class="page-tools">
        <LocaleSwitch />
        <button type="button" class="chip-button" aria-label={words.menu} onClick={() => openDialog('menu')}>
          <Icon of={Menu} />
          <span class="wide-only">{words.menu}</span>
        </button>
      </div>
    </header>
  );
}
