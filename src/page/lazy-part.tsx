// Parts of the page that are fetched when they are needed. One that cannot be fetched says so and offers another try.

import { TriangleAlert } from 'lucide';
import type { ComponentType, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadAfresh } from './load-afresh.ts';
import { useWords } from './page-context.ts';
import { Icon } from './parts/icon.tsx';

export interface LazyPart<Props> {
  (props: Props): VNode | null;
  /** Fetches the part ahead of its use. Never rejects: a failure is left for the use to meet. */
  fetchAhead(): Promise<void>;
}

/** `Waiting` stands in its place meanwhile; nothing, where it is not the whole screen. */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType,
): LazyPart<Props> {
  let found: ComponentType<Props> | undefined;
  const fetchOnce = async () => {
    found ??= await fetchPart();
  };

  function Part(props: Props): VNode | null {
    const [failed, setFailed] = useState(false);
    const [, setFound] = useState(found !== undefined);
    const shown = useRef(true);
    const fetchNow = (ifFailed?: () => void) => {
      fetchOnce().then(
        () => shown.current && setFound(true),
        () => {
          if (shown.current) setFailed(true);
          ifFailed?.();
        },
      );
    };
    useEffect(() => {
      shown.current = true;
      if (!found) fetchNow();
      return () => {
        shown.current = false;
      };
    }, []);
    if (found) {
      const Found = found;
      return <Found {...props} />;
    }
    if (failed) return <PartFailed retry={() => fetchNow(loadAfresh)} />;
    return Waiting ? <Waiting /> : null;
  }

  Part.fetchAhead = () => fetchOnce().catch(() => undefined);
  return Part;
}

function PartFailed({ retry }: { retry: () => void }) {
  const words = useWords();
  return (
    <div class="part-failed" role="alert">
      <p>
        <Icon of={TriangleAlert} /> {words.partFailed}
      </p>
      <button type="button" class="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </div>
  );
}
