// The connection check: where phones find this page, who has come through, and the likeliest trouble in words, with what to try.
import { CircleCheck, TriangleAlert } from 'lucide';
import type { ConnectionTrouble } from '../../core/room/connection.ts';
import { Icon } from '../parts/icon.tsx';
import { QrCode } from '../room/qr-code.tsx';
import type { ConnectionState } from './use-connection.ts';
import { useHostWords } from './use-host-words.ts';

export function ConnectionCheck({ connection, here, pick, understood }: ConnectionState) {
  const { check: words } = useHostWords();
  if (!connection) return <p role="status">{words.asking}</p>;
  const { address, troubles, overInternet, onlyHere } = connection;
  const others = (here?.lan ?? []).filter((one) => one !== address);
  const told = (trouble: ConnectionTrouble) => {
    const { title, text, tries } = words.troubles[trouble];
    return (
      <section class="check-trouble" key={trouble} data-trouble={trouble}>
        <h3>
          <Icon of={TriangleAlert} /> {title}
        </h3>
        <p>{text}</p>
        <ol>
          {tries.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
        {trouble === 'address-changed' && (
          <button type="button" class="button" onClick={understood}>
            {words.understood}
          </button>
        )}
      </section>
    );
  };
  return (
    <div class="check" data-testid="connection">
      {overInternet && <p>{words.overInternet}</p>}
      {address && !overInternet && (
        <p>
          {words.address}: <b class="check-address">{address}</b>
        </p>
      )}
      {address && onlyHere && <p class="hint">{words.onlyHere(address)}</p>}
      {here && here.devices > 0 && !overInternet && <p data-testid="devices">{words.devices(here.devices)}</p>}
      {troubles.length === 0 && (
        <p class="check-good">
          <Icon of={CircleCheck} /> {words.good}
        </p>
      )}
      {troubles.filter((trouble) => trouble !== 'nobody-yet').map(told)}
      {others.length > 0 && !overInternet && (
        <p class="check-others">
          {words.otherAddress}:{' '}
          {others.map((one) => (
            <button type="button" class="chip-button" key={one} onClick={() => pick(one)}>
              {one}
            </button>
          ))}
        </p>
      )}
      {address && (
        <figure class="check-test">
          <QrCode text={address} name={words.qr} />
          <figcaption>
            <b>{words.test}</b>
            <br />
            {words.testText}
          </figcaption>
        </figure>
      )}
      {troubles.filter((trouble) => trouble === 'nobody-yet').map(told)}
    </div>
  );
}
