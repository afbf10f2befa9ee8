// What this device keeps: carried to another one as a file, taken in from there, or erased.
import { Download, Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { deviceWordsOf } from '../../words/device-words-of.ts';
import { fileName, saveFile } from '../debrief/save-file.ts';
import { useLocale, usePage } from '../page-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { switchLanguage } from '../switch-language.ts';
import { useStore } from '../use-store.ts';
import { EraseEverything } from './erase-everything.tsx';
import { takeInFile } from './take-in-file.ts';

export function DeviceDialog({ close }: { close: () => void }) {
  const { stores, openDevice } = usePage();
  const words = deviceWordsOf(useLocale());
  const count = useStore(stores.library, (library) => library.saved.length);
  const picker = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const save = async () => {
    const device = await openDevice();
    saveFile(fileName('semua', 'json', new Date()), 'application/json', await device.write());
    setTold(words.saved);
  };
  const takeIn = async (file: File | undefined) => {
    if (!file) return;
    const result = await takeInFile(file, openDevice);
    // Before the language changes under the sentence.
    if ('refused' in result) return setTold(words.refused[result.refused]);
    if (result.locale) await switchLanguage(stores, result.locale);
    const now = deviceWordsOf(stores.settings.getState().locale);
    setTold(now.taken(result.plays, result.known));
  };
  return (
    <Dialog title={words.title} close={close} kind="wide">
      <p>{words.kept(count)}</p>
      <h3>{words.carry}</h3>
      <p class="hint">{words.carryHint}</p>
      <div class="ways">
        <button type="button" class="button" onClick={() => void save()}>
          <Icon of={Download} /> {words.save}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          <Icon of={Upload} /> {words.takeIn}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="device-file"
          onChange={(event) => {
            void takeIn(event.currentTarget.files?.[0]);
            // The same file may be picked again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">{told}</p>
      <EraseEverything words={words} />
    </Dialog>
  );
}
