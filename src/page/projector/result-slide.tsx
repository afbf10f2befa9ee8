// What came of it: the scores of the room's own play, the sentences that the room found itself, and what divided it most.
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { MostDivided } from './most-divided.tsx';
import { OurScores } from './our-scores.tsx';
import { OurSentences } from './our-sentences.tsx';
import { useProjector } from './projector-context.ts';

/** The room's own sentences are what people photograph: they are the last to go, and the first that was found goes first. */
const STEPS = fitSteps([
  ['whole', 1.5],
  ['without-phone', 1],
  ['without-divided', 1.2],
  ['sentences', 1.35],
  ['dense', 1],
  ['three', 1],
  ['two', 1],
  ['one', 1],
]);

/** What there is room for, beside the sentences and of them. */
const SCORES: readonly string[] = ['whole', 'without-phone', 'without-divided'];
const DENSE: Readonly<Record<string, number | undefined>> = { dense: undefined, three: 3, two: 2, one: 1 };

export function ResultSlide() {
  const { view, words, reading } = useProjector();
  const { sentences, divided, setup } = view;
  const of = `result ${sentences.join()} ${divided ? 'divided' : ''} ${reading ? 'story' : ''}`;
  return (
    <Fitted class={`result ${sentences.length > 0 ? 'with-sentences' : ''}`} steps={STEPS} of={of}>
      {(part) => (
        <>
          <h1 class="hidden">{words.result.ours}</h1>
          {sentences.length > 0 && <OurSentences texts={sentences} dense={part in DENSE} most={DENSE[part]} />}
          {SCORES.includes(part) && <OurScores />}
          {(part === 'whole' || part === 'without-phone') && divided && <MostDivided divided={divided} />}
          {part === 'whole' && setup.mode !== 'cards' && <p class="result-phone">{words.result.phone}</p>}
        </>
      )}
    </Fitted>
  );
}
