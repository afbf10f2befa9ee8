// The desk on the facilitator's own phone: a code that carries the secret, so it is shown at a press and hidden again.
import { useState } from 'preact/hooks';
import { hostSecret } from '../../stores/hosted-rooms.ts';
import { roomScreenAddress } from '../address.ts';
import { QrCode } from '../room/qr-code.tsx';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function PhoneTool() {
  const { phone: words, ways } = useDeskWords();
  const { code, connection } = useDesk();
  const [shown, setShown] = useState(false);
  const address = connection.connection?.address;
  return (
    <div class="join-way">
      <p class="hint">{words.text}</p>
      {shown && address && (
        <QrCode text={`${address}${roomScreenAddress(code, 'desk', hostSecret(code))}`} name={words.qr} />
      )}
      {shown && !address && <p class="notice">{ways.noAddress}</p>}
      <button
        type="button"
        class="button"
        data-testid="phone-code"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? words.hide : words.show}
      </button>
    </div>
  );
}
