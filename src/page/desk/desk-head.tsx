// The head of the desk: the room's code, who is there, whether the line holds, and the ways to the projector and the report.
import { Presentation, Settings, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { LIBRARY, roomScreenAddress } from '../address.ts';
import { usePage, useWords } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { LocaleSwitch } from '../parts/locale-switch.tsx';
import { LineBadge } from '../room/line-badge.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function DeskHead() {
  const words = useDeskWords();
  const { settings } = useWords();
  const { openDialog } = usePage();
  const { code, view, state } = useDesk();
  const title = useScreenFocus<HTMLHeadingElement>(`${words.title} ${code}`);
  const [blocked, setBlocked] = useState(false);
  const projector = roomScreenAddress(code, 'projector');
  const openProjector = () => {
    const opened = window.open(projector, `lakon-${code}`, 'popup,width=1280,height=720');
    setBlocked(opened === null);
  };
  return (
    <header class="desk-head">
      <div class="desk-room">
        <a class="wordmark" href={LIBRARY}>
          Lakon
        </a>
        <h1 ref={title} tabIndex={-1}>
          <span class="hidden">
            {words.title}, {words.code}{' '}
          </span>
          <span class="desk-code" data-testid="room-code">
            {code}
          </span>
        </h1>
        <p class="desk-mode">{words.modes[view.setup.mode]}</p>
      </div>
      <div class="desk-state">
        {view.setup.mode !== 'cards' && (
          <p class="desk-people" data-testid="people">
            <span class="hidden">{words.people(state.here, view.seats)}</span>
            <span class="wide-only" aria-hidden="true">
              {words.people(state.here, view.seats)}
            </span>
            <span class="narrow-only" aria-hidden="true">
              <Icon of={Users} /> {words.peopleShort(state.here, view.seats)}
            </span>
          </p>
        )}
        <LineBadge line={state.line} waiting={state.waiting} />
      </div>
      <div class="desk-links">
        <button
          type="button"
          class="chip-button"
          data-testid="open-projector"
          aria-label={words.projector}
          onClick={openProjector}
        >
          <Icon of={Presentation} /> <span class="wide-only">{words.projector}</span>
        </button>
        <a class="chip-button" href={roomScreenAddress(code, 'report')} target="_blank" rel="noopener">
          {words.report}
        </a>
        <LocaleSwitch />
        <button type="button" class="chip-button" aria-label={settings} onClick={() => openDialog('settings')}>
          <Icon of={Settings} />
        </button>
      </div>
      <div role="status" class="desk-blocked">
        {blocked && (
          <p>
            {words.blocked} <b>{`${location.origin}${location.pathname}${projector}`}</b>
          </p>
        )}
      </div>
    </header>
  );
}
