// The two QR codes by which phones come in: first the Wi-Fi, then this room's page at an address that phones can open.
import { useState } from 'preact/hooks';
import { wifiText } from '../../core/room/wifi-text.ts';
import { rememberWifi, venueWifi } from '../../stores/hosted-rooms.ts';
import { roomAddress } from '../address.ts';
import { QrCode } from '../room/qr-code.tsx';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function JoinWays() {
  const { ways: words } = useDeskWords();
  const { code, connection } = useDesk();
  const { address, overInternet } = connection.connection ?? {};
  return (
    <div class="join-ways">
      {!overInternet && <WifiWay />}
      <section class="join-way">
        <h3>{words.page}</h3>
        {address ? (
          <>
            <QrCode text={`${address}${roomAddress(code)}`} name={words.pageQr} />
            <p class="hint" data-testid="join-address">
              {words.orType(address, code)}
            </p>
          </>
        ) : (
          <p class="notice">{words.noAddress}</p>
        )}
      </section>
    </div>
  );
}

function WifiWay() {
  const { ways: words } = useDeskWords();
  const [kept, setKept] = useState(venueWifi);
  const [writes, setWrites] = useState(kept.wifi === '');
  const [wifi, setWifi] = useState(kept.wifi);
  const [password, setPassword] = useState(kept.password);
  if (!writes) {
    return (
      <section class="join-way">
        <h3>{words.wifi}</h3>
        <QrCode text={wifiText(kept.wifi, kept.password)} name={words.wifiQr} />
        <p class="hint">
          {words.wifiNetwork(kept.wifi)}{' '}
          <button type="button" class="quiet-button" onClick={() => setWrites(true)}>
            {words.wifiChange}
          </button>
        </p>
      </section>
    );
  }
  return (
    <section class="join-way">
      <h3>{words.wifi}</h3>
      <form
        class="room-form"
        onSubmit={(event) => {
          event.preventDefault();
          const venue = { wifi: wifi.trim(), password };
          if (venue.wifi === '') return;
          rememberWifi(venue);
          setKept(venue);
          setWrites(false);
        }}
      >
        <label>
          {words.wifiName}
          <input
            data-testid="wifi-name"
            value={wifi}
            maxLength={32}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setWifi(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.wifiPassword}
          <input
            data-testid="wifi-password"
            value={password}
            maxLength={63}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{words.wifiHint}</p>
        <button type="submit" class="button" disabled={wifi.trim() === ''}>
          {words.wifiSave}
        </button>
      </form>
    </section>
  );
}
