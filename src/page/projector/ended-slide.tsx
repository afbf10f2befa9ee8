// The end of a room: thanks, what the group found, and how everybody takes it home.
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { OurSentences } from './our-sentences.tsx';
import { useProjector } from './projector-context.ts';

const STEPS = fitSteps([
  ['whole', 1.35],
  ['dense', 1],
  ['thanks', 1.35],
]);

export function EndedSlide() {
  const { view, words } = useProjector();
  const { end } = words;
  return (
    <Fitted class="centred ended" steps={STEPS} of={`ended ${view.sentences.join()}`}>
      {(part) => (
        <>
          <h1>{end.title}</h1>
          <p class="large">{end.text}</p>
          {part !== 'thanks' && view.sentences.length > 0 && (
            <OurSentences texts={view.sentences} dense={part === 'dense'} />
          )}
          <p class="take-home-note">{view.setup.mode === 'cards' ? end.homeCards : end.home}</p>
        </>
      )}
    </Fitted>
  );
}
