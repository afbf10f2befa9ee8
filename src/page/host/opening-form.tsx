// The form that opens a room: everything has a sensible value, so that one press is enough.
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { MODES, PLANS, type Plan } from '../../core/room/setup.ts';
import type { Card } from '../../core/scenario.ts';
import { type OpeningFailure, openRoom } from '../../stores/room-opening.ts';
import { loadScenario, storyOnShelf } from '../../stores/story-shelf.ts';
import { roomScreenAddress } from '../address.ts';
import { useLocale, usePage } from '../page-context.ts';
import { Fold } from '../parts/fold.tsx';
import { useRoomScenario } from '../room/use-room-scenario.ts';
import { goTo } from '../use-address.ts';
import { OpeningDetails } from './opening-details.tsx';
import { choiceOf, type OpeningDraft } from './opening-draft.ts';
import { RadioList } from './radio-list.tsx';
import { Segments } from './segments.tsx';
import { useHostWords } from './use-host-words.ts';

interface OpeningFormProps {
  /** Scenarios that a class can play; at least one. */
  cards: readonly Card[];
  draft: OpeningDraft;
  change(part: Partial<OpeningDraft>): void;
}

export function OpeningForm({ cards, draft, change }: OpeningFormProps) {
  const { stores } = usePage();
  const words = useHostWords();
  const locale = useLocale();
  const [state, setState] = useState<'ready' | 'opening' | OpeningFailure>('ready');
  const scenario = useRoomScenario(draft.scenario, locale);
  const scenes = scenario?.manifest.id === draft.scenario ? scenario.manifest.scenes : [];
  const choice = choiceOf(draft, scenes, locale);

  const open = async (rehearsal: boolean) => {
    if (state === 'opening') return;
    setState('opening');
    const story = storyOnShelf(stores.shelf, draft.scenario);
    const found = story && (await loadScenario(story, locale).catch(() => undefined));
    if (!found) return setState('unreachable');
    const answer = await openRoom({ ...choiceOf(draft, found.manifest.scenes, locale), rehearsal }, Date.now());
    if ('failure' in answer) return setState(answer.failure);
    goTo(roomScreenAddress(answer.code, 'desk'));
  };
  const played = scenes.slice(
    scenes.findIndex(({ id }) => id === choice.from),
    scenes.findIndex(({ id }) => id === choice.until) + 1,
  );
  const titles = played.map(({ title }) => textIn(title, locale));
  const fits =
    draft.mode === 'each'
      ? words.fitsEach
      : titles.length > 0
        ? words.fits(draft.plan, titles, titles.length === scenes.length, choice.votes)
        : '';
  return (
    <form
      class="host-card host-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open(false);
      }}
    >
      {cards.length > 1 && (
        <RadioList
          legend={words.scenario}
          name="scenario"
          options={cards.map(({ id, title, minutes }) => ({
            value: id,
            name: textIn(title, locale),
            hint: words.minutes(minutes),
          }))}
          value={draft.scenario}
          change={(id) => change({ scenario: id, from: undefined, until: undefined })}
        />
      )}
      <RadioList
        legend={words.mode}
        name="mode"
        options={MODES.map((value) => ({ value, name: words.modes[value].name, hint: words.modes[value].when }))}
        value={draft.mode}
        change={(mode) => change({ mode })}
      />
      <Segments<Plan>
        legend={words.plan}
        options={PLANS.map((value) => ({ value, name: words.duration(value) }))}
        value={draft.plan}
        change={(plan) => change({ plan, from: undefined, until: undefined, votes: undefined })}
        hint={fits}
      />
      <Fold label={words.details}>
        <OpeningDetails choice={choice} scenario={scenario} change={change} />
      </Fold>
      <div class="host-go">
        <button type="submit" class="button primary big" data-testid="open-room" aria-disabled={state === 'opening'}>
          {state === 'opening' ? words.opening : words.open}
        </button>
        <button type="button" class="button" data-testid="rehearse" onClick={() => void open(true)}>
          {words.rehearse}
        </button>
      </div>
      <p class="hint">{draft.mode === 'cards' ? words.rehearseCards : words.rehearseHint}</p>
      {state !== 'ready' && state !== 'opening' && (
        <p class="notice" role="alert" data-testid="opening-failed">
          {words.failures[state]}
        </p>
      )}
    </form>
  );
}
