// The address of a debrief: opens the play that it names, else what is under way, else the last finished play of this device.
import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from './lazy-part.tsx';
import { usePage, useWords } from './page-context.ts';
import { Waiting } from './parts/waiting.tsx';
import { openSaved, openWritten } from './play-door.ts';
import { FailureScreen } from './trouble/failure-screen.tsx';
import { TroubleScreen } from './trouble/trouble-screen.tsx';
import { useStore } from './use-store.ts';

const DebriefPart = lazyPart(async () => (await import('./debrief/debrief-screen.tsx')).DebriefScreen, Waiting);

export function DebriefRoute({ written }: { written?: string }) {
  const { stores } = usePage();
  const words = useWords();
  const { phase, failure, trace } = useStore(stores.play, (play) => play);
  const [state, setState] = useState<'opening' | 'opened' | 'damaged' | 'noDebrief'>('opening');

  useEffect(() => {
    setState('opening');
    const open = async () => {
      if (written !== undefined) return (await openWritten(stores, written)) ? 'opened' : 'damaged';
      if (stores.play.getState().phase === 'playing') return 'opened';
      await stores.library.getState().refresh();
      const last = stores.library.getState().saved.find((one) => one.finished && !one.damaged);
      if (!last) return 'noDebrief';
      await openSaved(stores, last.play);
      return 'opened';
    };
    void open().then(setState);
  }, [stores, written]);

  if (state === 'damaged' || state === 'noDebrief') return <TroubleScreen trouble={words.trouble[state]} />;
  if (state === 'opened' && phase === 'failed' && failure) return <FailureScreen failure={failure} />;
  if (state === 'opened' && phase === 'playing' && trace) return <DebriefPart stores={stores} />;
  return <Waiting />;
}
