// Erases everything on this device, after asking once, and begins again as on a first visit.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeviceWords } from '../../words/device-words.ts';
import { LIBRARY } from '../address.ts';
import { usePage } from '../page-context.ts';

export function EraseEverything({ words }: { words: DeviceWords }) {
  const { openDevice } = usePage();
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asks) keep.current?.focus();
  }, [asks]);
  const erase = async () => {
    await (await openDevice()).erase();
    history.replaceState(null, '', LIBRARY);
    location.reload();
  };
  return (
    <>
      <h3>{words.erase}</h3>
      <p class="hint">{words.eraseHint}</p>
      {asks ? (
        <div class="ways">
          <p>{words.eraseAsk}</p>
          <button type="button" class="button danger" onClick={() => void erase()}>
            {words.eraseYes}
          </button>
          <button type="button" class="button" ref={keep} onClick={() => setAsks(false)}>
            {words.eraseNo}
          </button>
        </div>
      ) : (
        <div class="ways">
          <button type="button" class="button danger" onClick={() => setAsks(true)}>
            {words.erase}
          </button>
        </div>
      )}
    </>
  );
}
