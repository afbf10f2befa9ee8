// The server's time, kept going: breaks and clocks end by it, whatever this computer's own clock says.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds since 1970, anew every second while it is needed. `offset`: the server's clock minus this device's. */
export function useServerTime(offset: number, needed: boolean): number {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!needed) return undefined;
    const every = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(every);
  }, [needed]);
  return Date.now() + offset;
}
