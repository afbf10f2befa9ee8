// The intention as a text to send oneself: by the phone's own way of sharing, else by the clipboard, else to be copied by hand.
import { Send } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useDebrief } from './debrief-context.ts';

export function SendToMyself({ title, text }: { title: string; text: string }) {
  const { words } = useDebrief();
  const [state, setState] = useState<'offered' | 'copied' | 'by-hand'>('offered');
  const message = text.trim() ? `${title}\n${words.nextTime.message(text.trim())}` : title;
  const send = async () => {
    if ('share' in navigator) {
      // Closing the list of ways is no failure.
      await navigator.share({ text: message }).catch(() => undefined);
      return;
    }
    await (navigator as Navigator).clipboard?.writeText(message).then(
      () => setState('copied'),
      () => setState('by-hand'),
    );
    if (!(navigator as Navigator).clipboard) setState('by-hand');
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void send()}>
        <Icon of={Send} /> {words.nextTime.send}
      </button>
      <p role="status" class="hint">
        {state === 'copied' && words.nextTime.copied}
      </p>
      {state === 'by-hand' && <textarea readOnly rows={3} value={message} aria-label={words.nextTime.byHand} />}
    </>
  );
}
