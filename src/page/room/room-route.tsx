// The address of a room on a phone: its code if it has none, its door if this device is new, else the seat that it had.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { typedRoomCode } from '../../core/room/seat-code.ts';
import { createRoomStore, hasSeat, type RoomEntry } from '../../stores/room-store.ts';

import { CodeForm } from './code-form.tsx';
import { Door } from './door.tsx';
import { Phone } from './phone.tsx';
import './room.css';

export function RoomRoute({ code: written }: { code: string }) {
  const code = typedRoomCode(written);
  if (code === '') return <CodeForm />;
  return <RoomOf key={code} code={code} />;
}

function RoomOf({ code }: { code: string }) {
  const [entry, setEntry] = useState<RoomEntry | undefined>(() =>
    hasSeat(code) ? { code, role: 'participant' } : undefined,
  );
  const room = useMemo(() => entry && createRoomStore(entry), [entry]);
  useEffect(() => () => room?.getState().leave(), [room]);
  if (!room) return <Door code={code} enter={(way) => setEntry({ code, role: 'participant', ...way })} />;
  return <Phone code={code} room={room} leave={() => setEntry(undefined)} />;
}
