// The one big button: what comes next, by finger, key or clicker. Beside it one line back.
import { Undo2 } from 'lucide';
import { roomScreenAddress } from '../address.ts';
import { useLocale } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { useDesk } from './desk-context.ts';
import { stepLabel } from './step-label.ts';
import { useDeskWords } from './use-desk-words.ts';

export function NextBar() {
  const { step: words } = useDeskWords();
  const locale = useLocale();
  const { step, view, reading, ready, next, back, canGoBack, code } = useDesk();
  const label = stepLabel(step, view, words, reading?.scenario.manifest.scenes ?? [], locale);
  const isRead = view.setup.mode !== 'each' && view.phase === 'running';
  return (
    <footer class="desk-next">
      {isRead && (
        <button type="button" class="button desk-back" aria-label={words.back} disabled={!canGoBack} onClick={back}>
          <Icon of={Undo2} /> <span class="wide-only">{words.back}</span>
        </button>
      )}
      {step.kind === 'over' ? (
        <a
          class="button primary desk-go"
          data-testid="next"
          data-step="over"
          href={roomScreenAddress(code, 'report')}
          target="_blank"
          rel="noopener"
        >
          {label}
        </a>
      ) : (
        <button
          type="button"
          class="button primary desk-go"
          data-testid="next"
          data-step={step.kind}
          aria-disabled={!ready}
          data-waits={step.command === undefined}
          onClick={next}
        >
          <span data-testid={step.kind === 'reveal' ? 'reveal' : undefined}>{label}</span>
          {step.command && <small class="desk-keys wide-only">{words.keys}</small>}
        </button>
      )}
      <p class="hidden" role="status">
        {words.next}: {label}
      </p>
    </footer>
  );
}
