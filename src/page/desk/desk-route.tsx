// The address of a desk: takes the facilitator's secret out of it at once, since addresses get projected, and enters the room.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { typedRoomCode } from '../../core/room/seat-code.ts';
import { hostSecret, keepHostSecret } from '../../stores/hosted-rooms.ts';
import { createRoomStore } from '../../stores/room-store.ts';
import { HOST, roomScreenAddress } from '../address.ts';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { DeskRoom } from './desk-room.tsx';
import { useDeskWords } from './use-desk-words.ts';
import '../room/room.css';
import '../host/host.css';
import './desk.css';
import './desk-parts.css';

export function DeskRoute({ code: written, secret }: { code: string; secret?: string }) {
  const code = typedRoomCode(written);
  return <DeskOf key={`${code} ${secret ?? ''}`} code={code} secret={secret} />;
}

function DeskOf({ code, secret }: { code: string; secret?: string }) {
  const [holds] = useState(() => {
    if (secret !== undefined) {
      keepHostSecret(code, secret);
      history.replaceState(null, '', roomScreenAddress(code, 'desk'));
    }
    return hostSecret(code) !== undefined;
  });
  const [tries, setTries] = useState(0);
  const room = useMemo(
    () => (holds ? createRoomStore({ code, role: 'facilitator' }) : undefined),
    [code, holds, tries],
  );
  useEffect(() => () => room?.getState().leave(), [room]);
  if (!room) return <NoKey />;
  return <DeskRoom key={tries} code={code} room={room} again={() => setTries(tries + 1)} />;
}

function NoKey() {
  const words = useDeskWords();
  return (
    <TroubleScreen trouble={words.noKey}>
      <a class="button primary" href={HOST}>
        {words.toHost}
      </a>
    </TroubleScreen>
  );
}
