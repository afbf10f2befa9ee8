// Everybody plays alone: the play's own screen within the room, each choice told to the room as it is made.
import { useEffect, useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import type { Play } from '../../core/play.ts';
import type { RoomView, SeatView } from '../../core/room/view.ts';
import { writePlay } from '../../core/written-play.ts';
import type { RoomStore } from '../../stores/room-store.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { debriefAddress } from '../address.ts';
import { useLocale, usePage } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { PlayScreen } from '../play/play-screen.tsx';
import { openSaved } from '../play-door.ts';
import { useStore } from '../use-store.ts';
import { LineBadge } from './line-badge.tsx';
import { useRoomWords } from './use-room-words.ts';

interface EachPlayProps {
  room: RoomStore;
  view: RoomView;
  mine: SeatView;
}

export function EachPlay({ room, view, mine }: EachPlayProps) {
  const { stores } = usePage();
  const words = useRoomWords();
  const locale = useLocale();
  const { line, waiting } = useStore(room, (state) => state);
  const { phase, playbill, trace } = useStore(stores.play, (play) => play);
  const [begun, setBegun] = useState(false);
  const { scenario, shape, seed } = view.setup;
  const story = storyOnShelf(stores.shelf, scenario);
  const play: Play = { scenario, shape, locale, seed, choices: mine.choices ?? [] };
  const isOwn = begun && trace?.play.seed === seed && trace.play.scenario === scenario;
  const choices = isOwn ? trace.play.choices : undefined;

  useEffect(() => {
    if (choices && choices.join() !== (room.getState().mine?.choices ?? []).join())
      room.getState().send({ kind: 'progress', choices });
  }, [room, choices]);

  if (isOwn && phase === 'playing' && playbill && trace) {
    return (
      <>
        <div class="each-line">
          <LineBadge line={line} waiting={waiting} />
        </div>
        <PlayScreen playbill={playbill} trace={trace} />
      </>
    );
  }
  const begin = () => {
    setBegun(true);
    void openSaved(stores, play);
  };
  return (
    <div class="page room">
      <PageHead />
      <main class="sheet">
        <LineBadge line={line} waiting={waiting} />
        <h1>{textIn(story?.card.title, locale)}</h1>
        <p>{words.each.text}</p>
        {story?.card.shape !== shape ? (
          <p class="notice">{words.each.otherVersion}</p>
        ) : (
          <div class="ways">
            {mine.finished ? (
              <>
                <p>{words.each.done}</p>
                <a class="button primary" href={debriefAddress(writePlay(play))}>
                  {words.each.debrief}
                </a>
              </>
            ) : (
              <button type="button" class="button primary big" data-testid="begin" onClick={begin}>
                {play.choices.length > 0 ? words.each.resume : words.each.start}
              </button>
            )}
          </div>
        )}
        <p>
          <b data-testid="seat-code">{words.seat(mine.code)}</b>
        </p>
        <p class="hint">{words.seatWhy}</p>
      </main>
    </div>
  );
}
