// On the card of an own scenario: that it is one's own, and what can be done with it besides playing.
import { Download, Pencil } from 'lucide';
import { textIn } from '../../core/locale.ts';
import type { Card } from '../../core/scenario.ts';
import { benchOf } from '../../stores/bench-store.ts';
import { OWN } from '../address.ts';
import { RemovePlay } from '../library/remove-play.tsx';
import { useLocale, usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { goTo } from '../use-address.ts';
import { saveOwn } from './save-own.ts';
import { useOwnWords } from './use-own-words.ts';

export function OwnPart({ card }: { card: Card }) {
  const { stores } = usePage();
  const words = useOwnWords();
  const title = textIn(card.title, useLocale());
  const own = stores.own.getState().kept.find(({ key }) => key === card.id);
  if (!own) return null;
  const mend = () => {
    void benchOf(stores.own).getState().open({ files: own.files });
    goTo(OWN);
  };
  const remove = async () => (await stores.own.getState().shelf()).remove(own.key);
  return (
    <div class="own-part" data-testid="own-part">
      <p>
        <strong>{words.mine}</strong>
      </p>
      <div class="ways">
        <button type="button" class="button" aria-label={`${words.mend}: ${title}`} onClick={mend}>
          <Icon of={Pencil} /> {words.mend}
        </button>
        <button
          type="button"
          class="button"
          aria-label={`${words.save}: ${title}`}
          onClick={() => void saveOwn(own.files, own.key)}
        >
          <Icon of={Download} /> {words.save}
        </button>
        <RemovePlay which={title} remove={() => void remove()} />
      </div>
    </div>
  );
}
