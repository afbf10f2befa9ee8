// How people come in: the address of the room as phones reach it, and the Wi-Fi of the hall where it was typed.
import { useEffect, useState } from 'preact/hooks';
import { type HallWifi, hallWifi, watchHallWifi } from '../../stores/hall.ts';
import { askHere } from '../../stores/room-door.ts';
import { isLoopbackPage, type JoinAddress, joinAddress } from './join-address.ts';

export interface Join {
  wifi?: HallWifi;
  /** Absent while it is asked for, and where phones cannot reach this computer. */
  address?: JoinAddress;
  /** It has been asked for, and there is none. */
  unreachable: boolean;
}

/** How often a computer without a network looks for one, in milliseconds. */
const AGAIN = 10_000;

export function useJoin(code: string): Join {
  const [wifi, setWifi] = useState(hallWifi);
  /** Undefined until it is known. */
  const [lan, setLan] = useState<readonly string[]>();
  const asks = isLoopbackPage(location.href);
  useEffect(() => watchHallWifi(() => setWifi(hallWifi())), []);
  useEffect(() => {
    if (!asks) return undefined;
    const ask = () => void askHere().then((here) => here && setLan(here.lan));
    ask();
    // The network may be plugged in after the page was opened, and the laptop may be carried to another hall.
    const every = setInterval(ask, AGAIN);
    return () => clearInterval(every);
  }, [asks]);
  const address = joinAddress(location.href, code, lan);
  return { wifi, address, unreachable: asks && lan !== undefined && lan.length === 0 };
}
