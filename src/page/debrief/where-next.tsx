// Where to go from a debrief: the same scenario once more, or back to the library.
import { LibraryBig, RotateCcw } from 'lucide';
import { LIBRARY } from '../address.ts';
import { Icon } from '../parts/icon.tsx';
import { startFresh } from '../play-door.ts';
import { useDebrief } from './debrief-context.ts';

export function WhereNext() {
  const { scenario, shared, stores } = useDebrief();
  return (
    <div class="where-next ways">
      <button type="button" class="button primary" onClick={() => startFresh(stores, scenario.manifest.id)}>
        <Icon of={RotateCcw} /> {shared.closing.again}
      </button>
      <a class="button" href={LIBRARY}>
        <Icon of={LibraryBig} /> {shared.toLibrary}
      </a>
    </div>
  );
}
