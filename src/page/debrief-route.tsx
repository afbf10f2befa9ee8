// The address of a debrief: opens the play that it names, else what is under way, else the last finished play of this device.
import { useEffect, useState } from 'preact/hooks';
import { lazyPart } from './lazy-part.tsx';
import { usePage, useWords } from './page-context.ts';
import { openSaved, openWritten } from './play-door.ts';
import { FailureScreen } from './trouble/failure-screen.tsx';
import { TroubleScreen } from './trouble/trouble-screen.tsx';
import { useStore } from './use-store.ts';

export const DebriefPart = lazyPart(async () => (await import('./debrief/debrief-screen.tsx')).DebriefScreen);

export function DebriefRoute({ written }: { written?: string }) {
  const { stores } = usePage();
  const words = useWords();
  const { phase, failure, trace } = useStore(stores.play, (play) => play);
  const [trouble, setTrouble] = useState<'damaged' | 'noDebrief'>();

  useEffect(() => {
    setTrouble(undefined);
    const open = async () => {
      if (written !== undefined) return (await openWritten(stores, written)) ? undefined : 'damaged';
      if (stores.play.getState().trace) return undefined;
      await stores.library.getState().refresh();
      const last = stores.library.getState().saved.find((one) => one.finished && !one.damaged);
      if (!last) return 'noDebrief';
      await openSaved(stores, last.play);
    };
    void open().then(setTrouble);
  }, [stores, written]);

  if (trouble) return <TroubleScreen trouble={words.trouble[trouble]} />;
  if (phase === 'failed' && failure) return <FailureScreen failure={failure} />;
  if (phase === 'playing' && trace) return <DebriefPart stores={stores} />;
  return (
    <main class="opening">
      <p role="status">{words.loading}</p>
    </main>
  );
}
