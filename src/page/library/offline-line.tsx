// A quiet line at the foot of the library: that the game works without a network, or that a newer version may be taken into use.
import { usePage, useWords } from '../page-context.ts';
import { useStore } from '../use-store.ts';

export function OfflineLine() {
  const { stores } = usePage();
  const { library: words } = useWords();
  const { ready, renew } = useStore(stores.offline, (offline) => offline);
  return (
    <p class="hint" role="status" data-testid="offline">
      {renew ? (
        <>
          {words.newVersion}{' '}
          <button type="button" class="quiet-button" onClick={renew}>
            {words.reload}
          </button>
        </>
      ) : (
        ready && words.offline
      )}
    </p>
  );
}
