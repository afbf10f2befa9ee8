// The scenario that a room plays, for its names and wordings: from the shelf, in the wanted language. What cannot be fetched is done without.
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import { loadScenario, storyOnShelf } from '../../stores/story-shelf.ts';
import { usePage } from '../page-context.ts';

export function useRoomScenario(id: string | undefined, locale: Locale): Scenario | undefined {
  const { stores } = usePage();
  const [scenario, setScenario] = useState<Scenario>();
  useEffect(() => {
    const story = id === undefined ? undefined : storyOnShelf(stores.shelf, id);
    if (!story) return undefined;
    let wanted = true;
    loadScenario(story, locale).then(
      (found) => wanted && setScenario(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [stores, id, locale]);
  return scenario;
}
