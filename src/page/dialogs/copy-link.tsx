// Copies the address of a play as it stands. Where the browser gives no clipboard (plain http), the address is shown to be copied by hand.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Play } from '../../core/play.ts';
import { writePlay } from '../../core/written-play.ts';
import { playAddress } from '../address.ts';
import { useWords } from '../page-context.ts';

export function CopyLink({ play, icon }: { play: Play; icon: ComponentChildren }) {
  const { menu: words } = useWords();
  const [state, setState] = useState<'offered' | 'copied' | 'by-hand'>('offered');
  const field = useRef<HTMLInputElement>(null);
  const link = `${location.href.split('#')[0]}${playAddress(play.scenario, writePlay(play))}`;
  useLayoutEffect(() => {
    if (state === 'by-hand') field.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  return (
    <>
      <button type="button" class="menu-item" onClick={() => void copy()}>
        {icon} {words.copyLink}
      </button>
      <div role="status">
        {state === 'copied' && <p class="hint">{words.copied}</p>}
        {state === 'by-hand' && <p class="hint">{words.copyByHand}</p>}
      </div>
      {state === 'by-hand' && (
        <input class="link-field" ref={field} readOnly value={link} aria-label={words.copyLink} />
      )}
    </>
  );
}
