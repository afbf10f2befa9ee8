// Where phones find this server, asked again every few seconds, and what may keep them from it.
import { useEffect, useState } from 'preact/hooks';
import { type Connection, type ConnectionFacts, connectionOf } from '../../core/room/connection.ts';
import { givenAddress, rememberAddress } from '../../stores/hosted-rooms.ts';
import { askHere } from '../../stores/room-door.ts';

export interface ConnectionState {
  /** Absent until the server was asked once. */
  connection?: Connection;
  here?: ConnectionFacts['here'];
  /** Picks one of several addresses. */
  pick(address: string): void;
  /** The class has been told of the new address. */
  understood(): void;
}

/** `code`: of a room whose people were given an address. `every`: seconds between two questions. */
export function useConnection(every: number, code?: string): ConnectionState {
  const [asked, setAsked] = useState<{ here: ConnectionFacts['here'] }>();
  const [picked, setPicked] = useState<string>();
  const [given, setGiven] = useState(() => (code === undefined ? undefined : givenAddress(code)));
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const here = await askHere();
      if (wanted) setAsked({ here });
    };
    void ask();
    const clock = setInterval(() => void ask(), every * 1000);
    return () => {
      wanted = false;
      clearInterval(clock);
    };
  }, [every]);
  const connection =
    asked && connectionOf({ origin: location.origin, here: asked.here, given, picked: picked ?? given });
  const address = connection?.overInternet ? undefined : connection?.address;
  const remember = (now: string) => {
    if (code !== undefined) rememberAddress(code, now);
    setGiven(now);
  };
  useEffect(() => {
    if (address !== undefined && given === undefined) remember(address);
  }, [address, given]);
  return {
    connection,
    here: asked?.here,
    pick(chosen) {
      setPicked(chosen);
      remember(chosen);
    },
    understood: () => address !== undefined && remember(address),
  };
}
