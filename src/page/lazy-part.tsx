// Parts of the page that are fetched when they are needed. One that cannot be fetched says so and offers another try.

import { TriangleAlert } from 'lucide';
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './page-context.ts';
import { Icon } from './parts/icon.tsx';

export interface LazyPart<Props> {
  (props: Props): VNode | null;
  /** Fetches the part ahead of its use; a failure is left for the use to meet. */
  fetchAhead(): void;
}

export function lazyPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let found: ComponentType<Props> | undefined;
  const fetchOnce = async () => {
    found ??= await fetchPart();
  };

  function Part(props: Props): VNode | null {
    const [failed, setFailed] = useState(false);
    const [, setFound] = useState(found !== undefined);
    useEffect(() => {
      let shown = true;
      if (!found) {
        fetchOnce().then(
          () => shown && setFound(true),
          () => shown && setFailed(true),
        );
      }
      return () => {
        shown = false;
      };
    }, []);
    if (found) {
      const Found = found;
      return <Found {...props} />;
    }
    return failed ? <PartFailed /> : null;
  }

  Part.fetchAhead = () => void fetchOnce().catch(() => undefined);
  return Part;
}

/** A browser may remember a failed module, so another try is a reload; plays are saved at every choice. */
function PartFailed() {
  const words = useWords();
  return (
    <div class="part-failed" role="alert">
      <p>
        <Icon of={TriangleAlert} /> {words.partFailed}
      </p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
