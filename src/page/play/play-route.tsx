// The address of a play: opens what it asks for, and shows the play, the wait, or what went wrong.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { readPlay, writePlay } from '../../core/written-play.ts';
import { playAddress } from '../address.ts';
import { insideApp } from '../inside-app.ts';
import { usePage, useWords } from '../page-context.ts';
import { Waiting } from '../parts/waiting.tsx';
import { enterPlay, openWritten, startFresh } from '../play-door.ts';
import { noteTabPlay } from '../tab-play.ts';
import { FailureScreen } from '../trouble/failure-screen.tsx';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { useStore } from '../use-store.ts';
import { PlayScreen } from './play-screen.tsx';

/** How long a reader has been in the opening before its story is fetched, in milliseconds. */
const READING = 1500;

export function PlayRoute({ id, written }: { id: string; written?: string }) {
  const { stores } = usePage();
  const words = useWords();
  const { phase, failure, playbill, trace } = useStore(stores.play, (play) => play);
  const [damaged, setDamaged] = useState('');

  // Before anything is drawn: what was played before must not show through.
  useLayoutEffect(() => {
    if (written === undefined) void enterPlay(stores, id);
    else void openWritten(stores, written).then((opened) => !opened && setDamaged(written));
  }, [stores, id, written]);

  useEffect(() => {
    if (damaged === written && written !== undefined) return;
    if (!trace || !playbill || trace.play.scenario !== id) return;
    const begun = trace.play.choices.length > 0;
    // Where the storage is not the person's own, or there is none, the address holds the play: it goes along to another browser.
    if (begun && (insideApp(navigator.userAgent) || stores.library.getState().problem !== undefined)) {
      return noteTabPlay(trace.play, playAddress(id, writePlay(trace.play)));
    }
    // Once the play has moved on, its address is no longer the one that was opened: a reload must not go back there.
    const movedOn = written && begun && trace.play.choices.join() !== readPlay(written).choices.join();
    noteTabPlay(trace.play, movedOn ? playAddress(id) : undefined);
  }, [trace]);

  useEffect(() => {
    // By then an unhurried reader is in the first line: the story can come without being in the way.
    if (phase !== 'playing') return;
    const later = setTimeout(stores.play.getState().prepare, READING);
    return () => clearTimeout(later);
  }, [stores, phase]);

  if (written !== undefined && damaged === written) {
    return (
      <TroubleScreen trouble={words.trouble.damaged}>
        <button type="button" class="button primary" onClick={() => startFresh(stores, id)}>
          {words.trouble.startFresh}
        </button>
      </TroubleScreen>
    );
  }
  if (phase === 'failed' && failure) return <FailureScreen failure={failure} />;
  if (phase === 'playing' && playbill && trace) return <PlayScreen playbill={playbill} trace={trace} />;
  return <Waiting />;
}
