// What keeps the desk from its work, in words: a script of another version, one that did not come, an address that changed under the room.
import type { ReadingTrouble } from '../../stores/room-reading.ts';
import { useHostWords } from '../host/use-host-words.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function DeskTrouble({ trouble, retry }: { trouble: ReadingTrouble | undefined; retry(): void }) {
  const words = useDeskWords();
  const { check } = useHostWords();
  const { connection, view } = useDesk();
  const isGone = connection.connection?.troubles.includes('address-changed') && view.phase !== 'lobby';
  return (
    <>
      {trouble && (
        <div class="notice" role="alert" data-testid="unreadable">
          <p>{words.unreadable[trouble]}</p>
          <button type="button" class="button" onClick={() => (trouble === 'not-loaded' ? retry() : location.reload())}>
            {trouble === 'not-loaded' ? words.again : words.reload}
          </button>
        </div>
      )}
      {isGone && (
        <div class="notice" role="alert" data-testid="address-changed">
          <p>
            <b>{check.troubles['address-changed'].title}.</b> {check.troubles['address-changed'].tries.join(' ')}
          </p>
          <button type="button" class="button" onClick={connection.understood}>
            {check.understood}
          </button>
        </div>
      )}
    </>
  );
}
