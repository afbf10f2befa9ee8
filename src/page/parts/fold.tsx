// A part that opens and closes. Closed content stays in the document, so that print shows it; lazy content is made when opened.
import type { ComponentChildren, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import './fold.css';

interface FoldProps {
  label: ComponentChildren;
  children: ComponentChildren;
  /** Wraps the button in a heading of this level, where the part is one of the outline. */
  heading?: 'h2' | 'h3' | 'h4';
  /** Makes the content only while it is open; print then shows what is open. */
  lazy?: boolean;
  /** Given together: the caller holds the state. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  buttonRef?: Ref<HTMLButtonElement>;
  class?: string;
}

export function Fold(props: FoldProps) {
  const id = useId();
  const [own, setOwn] = useState(false);
  const open = props.open ?? own;
  const Heading = props.heading;
  const button = (
    <button
      type="button"
      class="fold-button"
      aria-expanded={open}
      aria-controls={id}
      ref={props.buttonRef}
      onClick={() => (props.onToggle ?? setOwn)(!open)}
    >
      <span class="fold-label">{props.label}</span>
      <span class="fold-mark" aria-hidden="true" />
    </button>
  );
  return (
    <div class={`fold ${props.class ?? ''}`} data-open={open}>
      {Heading ? <Heading class="fold-heading">{button}</Heading> : button}
      <div class="fold-content" id={id} hidden={!open}>
        {(open || !props.lazy) && props.children}
      </div>
    </div>
  );
}
