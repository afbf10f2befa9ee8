// The projector of a room: the slide that the room stands at, the edge below it, and nothing that could command anything.
import { useEffect, useRef } from 'preact/hooks';
import type { RoomView } from '../../core/room/view.ts';
import type { RoomState } from '../../stores/room-store.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { projectorWordsOf } from '../../words/projector-words-of.ts';
import { roomWordsOf } from '../../words/room-words-of.ts';
import { usePage } from '../page-context.ts';
import { Weave } from '../parts/weave.tsx';
import { useRoomReading } from '../room/use-room-reading.ts';
import { Corner } from './corner.tsx';
import { ProjectorContext, type ProjectorReach } from './projector-context.ts';
import { hasBand, hasScenery, slideOf } from './slide-of.ts';
import { SlideView } from './slide-view.tsx';
import { stopShown } from './stop-shown.ts';
import { useClicker } from './use-clicker.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useJoin } from './use-join.ts';
import { useLocaleWords } from './use-locale-words.ts';
import { useQuietPointer } from './use-quiet-pointer.ts';
import { useWatchedStage } from './use-watched-stage.ts';

interface ProjectorProps {
  view: RoomView;
  line: RoomState['line'];
  offset: number;
}

export function Projector({ view: newest, line, offset }: ProjectorProps) {
  const { shelf } = usePage().stores;
  const found = useRoomReading(newest, newest.setup.locale);
  const { reading, trouble } = found;
  // A room that has moved is shown moved once its lines are there: until then what stood there stands.
  const held = useRef<{ view: RoomView; reading?: ProjectorReach['reading'] }>(undefined);
  if (reading || trouble || !held.current?.reading) held.current = { view: newest, reading };
  const { view } = held.current;
  const { locale } = view.setup;
  const words = projectorWordsOf(locale);
  const page = useLocaleWords(locale);
  const join = useJoin(view.code);
  const full = useFullScreen();
  useClicker(view.code, full.toggle);
  useQuietPointer();
  useEffect(() => {
    document.title = `${words.title(view.code)} · Lakon`;
  }, [words, view.code]);
  const shown = held.current.reading;
  const slide = slideOf(view, shown?.moments[stopShown(view, shown)]);
  useWatchedStage(view, view.setup.mode === 'each' ? undefined : shown, shown !== undefined && hasScenery(slide));
  const card = storyOnShelf(shelf, view.setup.scenario)?.card;
  const reach: ProjectorReach = {
    view,
    locale,
    words,
    page,
    join,
    offset,
    card,
    room: roomWordsOf(locale),
    ...(shown ? { reading: shown } : {}),
  };
  return (
    <ProjectorContext.Provider value={reach}>
      <div class="projector" lang={locale} data-slide={slide} data-at={view.at}>
        {hasBand(slide) && <Weave of={view.setup.scenario} />}
        <main class="slide" aria-live="polite">
          <SlideView slide={slide} trouble={trouble} />
        </main>
        <Corner line={line} full={full} />
      </div>
    </ProjectorContext.Provider>
  );
}
