// A native modal dialog with a title and a way out. The browser keeps focus inside and gives it back afterwards.
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../page-context.ts';
import '../styles/dialog.css';
import { Icon } from './icon.tsx';

export function Dialog(props: { title: string; close: () => void; children: ComponentChildren; kind?: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const words = useWords();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it leaves the document: only then does the browser return focus.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${props.kind ?? ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.close();
      }}
      onClick={(event) => event.target === dialog.current && props.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={id}>{props.title}</h2>
          <button type="button" class="icon-button" aria-label={words.close} onClick={props.close}>
            <Icon of={X} />
          </button>
        </header>
        <div class="dialog-body">{props.children}</div>
      </div>
    </dialog>
  );
}
