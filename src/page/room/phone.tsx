// The phone in a room: whatever the room stands at, with the state of the line above it and the seat's code below.
import { textIn } from '../../core/locale.ts';
import type { RoomView, SeatView } from '../../core/room/view.ts';
import type { RoomState, RoomStore } from '../../stores/room-store.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useStore } from '../use-store.ts';
import { EachPlay } from './each-play.tsx';
import { EndCard } from './end-card.tsx';
import { LineBadge } from './line-badge.tsx';
import { PauseCard } from './pause-card.tsx';
import { RoomTrouble } from './room-trouble.tsx';
import { RoomWaiting } from './room-waiting.tsx';
import { SplitCard } from './split-card.tsx';
import { useRoomWords } from './use-room-words.ts';
import { VoteCard } from './vote-card.tsx';
import { WordCard } from './word-card.tsx';

interface PhoneProps {
  code: string;
  room: RoomStore;
  /** Back to the door. */
  leave(): void;
}

export function Phone({ code, room, leave }: PhoneProps) {
  const { tryAgain } = useWords();
  const words = useRoomWords();
  const state = useStore(room, (one) => one);
  const { closed, view, mine } = state;
  if (closed) {
    return (
      <RoomTrouble closed={closed}>
        <button type="button" class="button primary" onClick={leave}>
          {tryAgain}
        </button>
      </RoomTrouble>
    );
  }
  if (!view || !mine) {
    return <RoomWaiting state={state} text={words.loading} />;
  }
  const own = view.setup.mode === 'each' && view.phase !== 'finished' && view.phase !== 'ended';
  if (own && !view.pause && !view.words?.open) return <EachPlay room={room} view={view} mine={mine} />;
  return <InRoom code={code} state={state} room={room} view={view} mine={mine} />;
}

interface InRoomProps {
  code: string;
  state: RoomState;
  room: RoomStore;
  view: RoomView;
  mine: SeatView;
}

function InRoom({ code, state, room, view, mine }: InRoomProps) {
  const { stores } = usePage();
  const words = useRoomWords();
  const locale = useLocale();
  const title = useScreenFocus<HTMLHeadingElement>(words.door.title(code));
  const story = storyOnShelf(stores.shelf, view.setup.scenario);
  return (
    <div class="page room">
      <PageHead />
      <main class="room-main">
        <header class="room-head">
          <h1 ref={title} tabIndex={-1}>
            {words.door.title(code)}
          </h1>
          <LineBadge line={state.line} waiting={state.waiting} />
        </header>
        {state.refused && (
          <p class="notice" role="alert" data-testid="refused">
            <b>{words.refusals[state.refused.reason].title}.</b> {words.refusals[state.refused.reason].text}
          </p>
        )}
        <Now state={state} room={room} view={view} mine={mine} />
        {view.sentences.length > 0 && <Sentences texts={view.sentences} title={words.sentences} />}
        <footer class="room-seat">
          <p>
            <b data-testid="seat-code">{words.seat(mine.code)}</b>
          </p>
          <p class="hint">{words.seatWhy}</p>
          <p class="hint">{textIn(story?.card.title, locale)}</p>
        </footer>
      </main>
    </div>
  );
}

/** What there is to do right now; one thing at a time. */
function Now({ state, room, view, mine }: Omit<InRoomProps, 'code'>) {
  const words = useRoomWords();
  const { phase, pause, round, words: word, position } = view;
  const send = room.getState().send;
  if (phase === 'finished' || phase === 'ended') return <EndCard view={view} mine={mine} send={send} />;
  if (pause) return <PauseCard until={pause.until} offset={state.clockOffset} />;
  if (word?.open) return <WordCard key={word.number} word={word} mine={mine} send={send} />;
  if (round && position.decision) {
    return round.state === 'revealed' ? (
      <SplitCard view={view} round={round} decision={position.decision} mine={mine} />
    ) : (
      <VoteCard key={round.number} view={view} round={round} decision={position.decision} mine={mine} state={state} />
    );
  }
  const told = phase === 'lobby' ? words.lobby : words.reading;
  return (
    <section class="room-card">
      <h2>{told.title}</h2>
      <p>{told.text}</p>
    </section>
  );
}

function Sentences({ texts, title }: { texts: readonly string[]; title: string }) {
  return (
    <section class="room-card">
      <h2>{title}</h2>
      <ul class="room-sentences">
        {texts.map((text, i) => (
          <li key={`${i}${text}`}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
