// Before it begins, in a room without phones: what people will do, and nothing to join.
import { textIn } from '../../core/locale.ts';
import { optionLetter } from '../room/option-letter.ts';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';

const STEPS = fitSteps([['whole', 1.5]]);

export function CardsSlide() {
  const { words, card, locale } = useProjector();
  return (
    <Fitted class="centred" steps={STEPS} of="cards">
      {() => (
        <>
          <h1>{textIn(card?.title, locale)}</h1>
          <p class="big-letters" aria-hidden="true">
            {[0, 1, 2, 3].map((place) => (
              <span class="option-letter" key={place}>
                {optionLetter(place)}
              </span>
            ))}
          </p>
          <p class="large">
            <b>{words.lobby.cards}.</b> {words.lobby.cardsHow}
          </p>
          <p class="soft">{words.lobby.soon}</p>
        </>
      )}
    </Fitted>
  );
}
