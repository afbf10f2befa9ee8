// The decision that divided the room most, at the end: the two answers that were strongest, with their shares.
import { textIn } from '../../core/locale.ts';
import type { RoomView } from '../../core/room/view.ts';
import { optionLetter } from '../room/option-letter.ts';
import { useProjector } from './projector-context.ts';

export function MostDivided({ divided }: { divided: NonNullable<RoomView['divided']> }) {
  const { words, locale, reading, card } = useProjector();
  const { decision, tally } = divided;
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const strongest = tally
    .map(({ count }, place) => ({ place, percent: Math.round((100 * count) / all) }))
    .sort((a, b) => b.percent - a.percent || a.place - b.place)
    .slice(0, 2);
  const scenes = reading?.scenario.manifest.scenes;
  const scene = scenes?.find(({ id }) => id === decision.scene);
  return (
    <section class="most-divided" data-testid="divided">
      <h2>
        {words.result.divided} <span class="soft">{textIn(scene?.title ?? card?.title, locale)}</span>
      </h2>
      <ul>
        {strongest.map(({ place, percent }) => (
          <li key={place}>
            <strong>{percent}%</strong> <span class="option-letter">{optionLetter(place)}</span>
            <span data-testid="option" lang={reading?.scenario.locale}>
              {textIn(decision.options[place]?.text, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
