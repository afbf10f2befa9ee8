// A button whose press is asked about once before it is done, since it cannot be taken back.
import type { ComponentChildren } from 'preact';
import { useAsking } from './use-asking.ts';

interface AskFirstProps {
  /** On the button; `name` says more to those who do not see where it stands. */
  label: ComponentChildren;
  name?: string;
  question: ComponentChildren;
  yes: string;
  no: string;
  act(): void;
  /** Of the button; that of the one that does it ends in `-yes`. */
  testId?: string;
  /** What stands beside the button while nothing is asked. */
  children?: ComponentChildren;
}

export function AskFirst({ label, name, question, yes, no, act, testId, children }: AskFirstProps) {
  const { asks, ask, leave, asker, keep } = useAsking();
  if (!asks) {
    return (
      <div class="ways">
        {children}
        <button type="button" class="button danger" aria-label={name} data-testid={testId} ref={asker} onClick={ask}>
          {label}
        </button>
      </div>
    );
  }
  const done = () => {
    leave();
    act();
  };
  return (
    <div class="ways">
      <p>{question}</p>
      <button type="button" class="button danger" data-testid={testId && `${testId}-yes`} onClick={done}>
        {yes}
      </button>
      <button type="button" class="button" ref={keep} onClick={leave}>
        {no}
      </button>
    </div>
  );
}
