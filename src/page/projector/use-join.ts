// How people come in: the address of the room as phones reach it, and the Wi-Fi of the venue where it was typed on this device.
import { useEffect, useState } from 'preact/hooks';
import type { ConnectionFacts } from '../../core/room/connection.ts';
import { givenAddress, venueWifi } from '../../stores/hosted-rooms.ts';
import { askHere } from '../../stores/room-door.ts';
import { type JoinAddress, joinAddress } from './join-address.ts';

export interface Join {
  /** Its name is empty where none was typed. */
  venue: ReturnType<typeof venueWifi>;
  /** Absent while it is asked for, and where phones cannot reach this computer. */
  address?: JoinAddress;
  /** It has been asked for, and there is none. */
  unreachable: boolean;
}

/** How often it is asked again, in milliseconds: a laptop is plugged in late, or carried to another hall. */
const AGAIN = 10_000;

export function useJoin(code: string): Join {
  const [venue, setVenue] = useState(venueWifi);
  const [picked, setPicked] = useState(() => givenAddress(code));
  const [here, setHere] = useState<ConnectionFacts['here']>();
  useEffect(() => {
    // The desk, in another window of this browser, has written something down.
    const changed = () => {
      setVenue(venueWifi());
      setPicked(givenAddress(code));
    };
    changed();
    addEventListener('storage', changed);
    return () => removeEventListener('storage', changed);
  }, [code]);
  useEffect(() => {
    let wanted = true;
    const ask = () => void askHere().then((found) => wanted && found && setHere(found));
    ask();
    const every = setInterval(ask, AGAIN);
    return () => {
      wanted = false;
      clearInterval(every);
    };
  }, []);
  const address = joinAddress({ origin: location.origin, here, picked }, code);
  return { venue, address, unreachable: here !== undefined && address === undefined };
}
