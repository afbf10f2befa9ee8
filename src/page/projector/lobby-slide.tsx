// Before it begins: how to come in, in letters for the last row, and how many are there.
import type { ComponentChildren } from 'preact';
import { textIn } from '../../core/locale.ts';
import { wifiText } from '../../core/room/wifi-text.ts';
import { QrCode } from '../room/qr-code.tsx';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { JoinCode } from './join-code.tsx';
import { useProjector } from './projector-context.ts';
import { TypedOut } from './typed-out.tsx';

const STEPS = fitSteps([['whole', 1.2]]);

export function LobbySlide() {
  const { view, words, room, card, locale, join } = useProjector();
  const { venue, address } = join;
  const hasWifi = venue.wifi !== '' && address?.isLocal === true;
  const { lobby } = words;
  return (
    <Fitted class="lobby" steps={STEPS} of={`lobby ${venue.wifi} ${venue.password} ${address?.typed}`}>
      {() => (
        <>
          <header class="lobby-head">
            <h1>{textIn(card?.title, locale)}</h1>
            <Arrived />
            <p class="lobby-who">
              {view.setup.rehearsal ? words.rehearsalWhy : view.setup.named ? room.door.named : room.door.anonymous}
            </p>
          </header>
          <div class={`lobby-codes ${hasWifi ? 'two' : ''}`}>
            {hasWifi && (
              <Numbered number={1}>
                <QrCode text={wifiText(venue.wifi, venue.password)} name={lobby.wifiQr} />
              </Numbered>
            )}
            {address && (
              <Numbered number={hasWifi ? 2 : undefined}>
                <QrCode text={address.link} name={lobby.pageQr} />
              </Numbered>
            )}
          </div>
          <div class="lobby-words">
            <ol class="lobby-steps">
              {hasWifi && (
                <li>
                  <h2>{lobby.wifi}</h2>
                  <TypedOut text={venue.wifi} />
                  {venue.password !== '' && <TypedOut text={lobby.password(venue.password)} />}
                </li>
              )}
              <li>
                <h2>{lobby.open}</h2>
                {address && <TypedOut text={address.typed} testid="join-address" />}
                {join.unreachable && <p class="slide-notice">{lobby.noNetwork}</p>}
              </li>
              <li>
                <h2>{lobby.type}</h2>
                <JoinCode code={view.code} />
              </li>
            </ol>
          </div>
        </>
      )}
    </Fitted>
  );
}

/** A QR code with the number of the step that it belongs to, where there are several. */
function Numbered({ number, children }: { number?: number; children: ComponentChildren }) {
  return (
    <div class="lobby-qr">
      {number !== undefined && (
        <span class="option-letter" aria-hidden="true">
          {number}
        </span>
      )}
      {children}
    </div>
  );
}

function Arrived() {
  const { view, words } = useProjector();
  const told = view.setup.mode === 'tables' ? words.lobby.tables : words.lobby.people;
  return (
    <p class="lobby-count" data-testid="arrived" aria-live="off">
      {view.seats > 0 && <b>{view.seats}</b>} {told(view.seats)}
    </p>
  );
}
