// The facilitator's papers on a scenario: speaker's notes and role cards. Without them the desk does its work all the same.
import { useEffect, useState } from 'preact/hooks';
import type { Papers } from '../../core/scenario.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { usePage } from '../page-context.ts';

export function usePapers(id: string): Papers | undefined {
  const { stores } = usePage();
  const [papers, setPapers] = useState<Papers>();
  useEffect(() => {
    let wanted = true;
    storyOnShelf(stores.shelf, id)
      ?.papers?.()
      .then(
        (found) => wanted && setPapers(found),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [stores, id]);
  return papers;
}
