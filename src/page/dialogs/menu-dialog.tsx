// The menu of a play: back to it, what was said, one choice back, the coach, the link, a new start, the way out.
import { ArrowRight, Library, Link, RotateCcw, ScrollText, Settings, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { LIBRARY } from '../address.ts';
import { usePage, useWords } from '../page-context.ts';
import { CarryNote } from '../parts/carry-note.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { LocaleSwitch } from '../parts/locale-switch.tsx';
import { Switch } from '../parts/switch.tsx';
import { openFresh } from '../play-door.ts';
import { goTo } from '../use-address.ts';
import { useStore } from '../use-store.ts';
import { CopyLink } from './copy-link.tsx';

export function MenuDialog({ close }: { close: () => void }) {
  const { stores, openDialog } = usePage();
  const { menu: words, settings: settingsName, toLibrary } = useWords();
  const { trace, undo } = useStore(stores.play, (play) => play);
  const { coach, change } = useStore(stores.settings, (settings) => settings);
  const [sure, setSure] = useState(false);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  if (!trace) return null;
  return (
    <Dialog title={words.title} close={close} kind="menu">
      <ul class="menu-list">
        <li>
          <button type="button" class="menu-item" onClick={close}>
            <Icon of={ArrowRight} /> {words.resume}
          </button>
        </li>
        <li>
          <button type="button" class="menu-item" onClick={() => openDialog('log')}>
            <Icon of={ScrollText} /> {words.log}
          </button>
        </li>
        <li>
          <button type="button" class="menu-item" disabled={trace.play.choices.length === 0} onClick={then(undo)}>
            <Icon of={Undo2} /> {words.undo}
          </button>
        </li>
        <li>
          <button type="button" class="menu-item" onClick={() => openDialog('settings')}>
            <Icon of={Settings} /> {settingsName}
          </button>
        </li>
        <li>
          <CopyLink icon={<Icon of={Link} />} play={trace.play} />
        </li>
        <li>
          {sure ? (
            <div class="menu-sure" role="alert">
              <p>{words.restartSure}</p>
              <div class="ways">
                <button
                  type="button"
                  class="button primary"
                  onClick={then(() => void openFresh(stores, trace.play.scenario))}
                >
                  {words.restartYes}
                </button>
                <button type="button" class="button" onClick={() => setSure(false)}>
                  {words.keep}
                </button>
              </div>
            </div>
          ) : (
            <button type="button" class="menu-item" onClick={() => setSure(true)}>
              <Icon of={RotateCcw} /> {words.restart}
            </button>
          )}
        </li>
        <li>
          <button type="button" class="menu-item" onClick={then(() => goTo(LIBRARY))}>
            <Icon of={Library} /> {toLibrary}
          </button>
        </li>
      </ul>
      <CarryNote />
      <Switch name={words.coach} on={coach} change={(on) => change({ coach: on })} />
      <div class="menu-foot">
        <LocaleSwitch />
        <p class="hint keys-hint">{words.keys}</p>
      </div>
    </Dialog>
  );
}
