// Whether the screen is wide: there things stand side by side that 4:3 sets above one another.
import { useEffect, useState } from 'preact/hooks';

/** The stylesheets ask the same. */
const WIDE = '(min-aspect-ratio: 3/2)';

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
