// Two questions before any score: how did it feel, and what would one change. Both may be skipped; the answers stay on this device.
import { useId, useState } from 'preact/hooks';
import { FEELINGS, type Feeling } from '../../words/debrief-words.ts';
import { usePage } from '../page-context.ts';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useDebriefWords } from './use-debrief-words.ts';

export function Questions({ onDone }: { onDone(): void }) {
  const { stores } = usePage();
  const words = useDebriefWords();
  const heading = useScreenFocus<HTMLHeadingElement>(words.title);
  const [feelings, setFeelings] = useState<readonly Feeling[]>([]);
  const [felt, setFelt] = useState('');
  const [change, setChange] = useState('');
  const id = useId();

  const show = () => {
    const named = feelings.map((feeling) => words.questions.feelings[feeling]).join(', ');
    stores.debrief.getState().answer({
      felt: [named, felt.trim()].filter(Boolean).join('. '),
      change: change.trim(),
    });
    onDone();
  };

  return (
    <form
      class="sheet questions"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {words.questions.title}
      </h1>
      <p class="questions-intro">
        {words.questions.intro}
        <button type="button" class="button" data-testid="skip" onClick={onDone}>
          {words.questions.skip}
        </button>
      </p>
      <fieldset class="segments">
        <legend>{words.questions.felt}</legend>
        <p class="hint">{words.questions.feltHint}</p>
        {FEELINGS.map((feeling) => (
          <label key={feeling} class="segment">
            <input
              type="checkbox"
              checked={feelings.includes(feeling)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                setFeelings(FEELINGS.filter((one) => (one === feeling ? on : feelings.includes(one))));
              }}
            />
            <span>{words.questions.feelings[feeling]}</span>
          </label>
        ))}
      </fieldset>
      <label class="hint" for={`${id}-felt`}>
        {words.questions.ownWords}
      </label>
      <textarea
        id={`${id}-felt`}
        rows={2}
        maxLength={500}
        aria-describedby={`${id}-stays`}
        value={felt}
        onInput={(event) => setFelt(event.currentTarget.value)}
      />
      <label class="question" for={`${id}-change`}>
        {words.questions.change}
      </label>
      <textarea
        id={`${id}-change`}
        rows={3}
        maxLength={500}
        aria-describedby={`${id}-stays`}
        value={change}
        onInput={(event) => setChange(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-stays`}>
        {words.questions.stays}
      </p>
      <button type="submit" class="button primary big">
        {words.questions.show}
      </button>
    </form>
  );
}
