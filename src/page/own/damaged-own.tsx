// That scenarios of one's own were found damaged, and the way to be rid of them. They are left alone until then.
import { usePage } from '../page-context.ts';
import { useStore } from '../use-store.ts';
import { useOwnWords } from './use-own-words.ts';

export function DamagedOwn() {
  const { own } = usePage().stores;
  const words = useOwnWords();
  const damaged = useStore(own, (state) => state.damaged);
  const remove = async () => {
    const shelf = await own.getState().shelf();
    for (const key of damaged) await shelf.remove(key);
  };
  return (
    <div class="notice" data-testid="own-damaged">
      <p>{words.damaged(damaged.length)}</p>
      <div class="ways">
        <button type="button" class="button danger" onClick={() => void remove()}>
          {words.removeDamaged}
        </button>
      </div>
    </div>
  );
}
