// The time of day, for what counts down or up on the screen.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds since 1970 by this device's clock, anew every `seconds`. */
export function useNow(seconds: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const clock = setInterval(() => setNow(Date.now()), seconds * 1000);
    return () => clearInterval(clock);
  }, [seconds]);
  return now;
}
