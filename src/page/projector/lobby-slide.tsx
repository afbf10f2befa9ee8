// Before it begins: how to come in, in letters for the last row, and how many are there.
import { textIn } from '../../core/locale.ts';
import { wifiText } from '../../core/room/wifi-text.ts';
import { QrCode } from '../room/qr-code.tsx';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { JoinCode } from './join-code.tsx';
import { useProjector } from './projector-context.ts';

const STEPS = fitSteps([['whole', 1.2]]);

export function LobbySlide() {
  const { view, words, room, card, locale, join } = useProjector();
  const { wifi, address, unreachable } = join;
  const { lobby } = words;
  const isTables = view.setup.mode === 'tables';
  return (
    <Fitted class="lobby" steps={STEPS} of={`lobby ${wifi?.ssid} ${address?.typed}`}>
      {() => (
        <>
          <header class="lobby-head">
            <h1>{textIn(card?.title, locale)}</h1>
            <p class="lobby-who">{view.setup.named ? room.door.named : room.door.anonymous}</p>
          </header>
          <ol class="lobby-steps">
            {wifi && (
              <li class="lobby-step">
                <QrCode text={wifiText(wifi.ssid, wifi.password)} name={lobby.wifiQr} />
                <div>
                  <h2>{lobby.wifi}</h2>
                  <p class="typed">{wifi.ssid}</p>
                  {wifi.password !== '' && <p class="typed">{lobby.password(wifi.password)}</p>}
                </div>
              </li>
            )}
            <li class="lobby-step">
              {address && <QrCode text={address.link} name={lobby.pageQr} />}
              <div>
                <h2>{lobby.open}</h2>
                {address && (
                  <p class="typed address" data-testid="join-address">
                    {address.typed}
                  </p>
                )}
                {unreachable && <p class="slide-notice">{lobby.noNetwork}</p>}
              </div>
            </li>
          </ol>
          <div class="lobby-foot">
            <div class="lobby-code">
              <h2>{words.code}</h2>
              <JoinCode code={view.code} />
            </div>
            <p class="lobby-count" data-testid="arrived">
              {view.seats > 0 && <b>{view.seats}</b>} {isTables ? lobby.tables(view.seats) : lobby.people(view.seats)}
            </p>
          </div>
        </>
      )}
    </Fitted>
  );
}
