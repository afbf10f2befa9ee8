// Erases everything on this device, after asking once, and begins again as on a first visit.
import type { DeviceWords } from '../../words/device-words.ts';
import { LIBRARY } from '../address.ts';
import { usePage } from '../page-context.ts';
import { AskFirst } from '../parts/ask-first.tsx';

export function EraseEverything({ words }: { words: DeviceWords }) {
  const { openDevice } = usePage();
  const erase = async () => {
    await (await openDevice()).erase();
    history.replaceState(null, '', LIBRARY);
    location.reload();
  };
  return (
    <>
      <h3>{words.erase}</h3>
      <p class="hint">{words.eraseHint}</p>
      <AskFirst
        label={words.erase}
        question={words.eraseAsk}
        yes={words.eraseYes}
        no={words.eraseNo}
        act={() => void erase()}
      />
    </>
  );
}
