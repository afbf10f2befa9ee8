// A revealed vote: how the room split, what each answer shows, what the other person kept to himself, and one question to talk about.
import { HeartHandshake, MessagesSquare } from 'lucide';
import type { Thought } from '../../core/beat.ts';
import { textIn } from '../../core/locale.ts';
import type { ShownDecision, ShownRound } from '../../core/room/view.ts';
import { Icon } from '../parts/icon.tsx';
import { shownName } from '../play/shown-name.ts';
import { optionLetter } from '../room/option-letter.ts';
import { discussionOf } from './discussion.ts';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';
import { SplitRows } from './split-rows.tsx';

/** Reasons that people stand behind come before what the story says; the split itself is always whole. */
const STEPS = fitSteps([
  ['whole', 1.2],
  ['without-thoughts', 1],
  ['without-behaviours', 1],
  ['rows', 1],
]);

export function SplitSlide({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { words, room, reading } = useProjector();
  const tally = round.tally ?? [];
  const of = `${round.number} ${round.reasons.length} ${reading ? 'story' : ''}`;
  return (
    <div class="split-slide">
      <header class="question-head">
        <h1>
          {room.split.title} <span class="soft">{words.split.title(round.voted)}</span>
        </h1>
      </header>
      <Fitted class="split-and-talk" steps={STEPS} of={of}>
        {(part) => (
          <>
            <SplitRows
              options={decision.options}
              tally={tally}
              behaviours={part === 'whole' || part === 'without-thoughts'}
            />
            {part !== 'rows' && (
              <aside class="talk" aria-label={words.split.discuss}>
                {round.reasons.length > 0 && <Reasons round={round} decision={decision} />}
                {part === 'whole' && round.reasons.length === 0 && <Thoughts />}
                <Discuss round={round} decision={decision} />
              </aside>
            )}
          </>
        )}
      </Fitted>
    </div>
  );
}

/** What was thought and not said since the room's last choice: now it may be known. */
function Thoughts() {
  const { reading, page } = useProjector();
  const turn = reading?.trace.turns.at(-1);
  const thoughts: readonly Thought[] = turn?.beats.flatMap((beat) => beat.thoughts) ?? [];
  const last = thoughts.at(-1);
  if (!reading || !last) return null;
  return (
    <section class="talk-card thought" data-testid="thought">
      <h2>
        <Icon of={HeartHandshake} /> {page.play.thought(shownName(reading.scenario, last.who))}
      </h2>
      <p lang={reading.scenario.locale}>{last.text}</p>
    </section>
  );
}

function Reasons({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { words } = useProjector();
  const letter = (option: number) => optionLetter(decision.options.findIndex(({ index }) => index === option));
  return (
    <section class="talk-card reasons">
      <h2>{words.split.reasons}</h2>
      <ul>
        {round.reasons.map(({ option, text }) => (
          <li key={`${option}${text}`} data-testid="reason">
            <span class="option-letter">{letter(option)}</span> <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Discuss({ round, decision }: { round: ShownRound; decision: ShownDecision }) {
  const { words, locale } = useProjector();
  const { split } = words;
  const found = discussionOf(round.tally ?? []);
  const name = decision.before?.speaker && textIn(decision.before.speaker, locale);
  const question =
    found.kind === 'near'
      ? split.near(optionLetter(found.places[0]), optionLetter(found.places[1]))
      : found.kind === 'agreed'
        ? split.agreed(optionLetter(found.place), name)
        : found.kind === 'mixed'
          ? split.mixed(optionLetter(found.place))
          : split.nobody;
  return (
    <section class="talk-card discuss" data-testid="discuss">
      <h2>
        <Icon of={MessagesSquare} /> {split.discuss}
      </h2>
      <p>{question}</p>
    </section>
  );
}
