// Draws the slide that was picked. Where the story is needed and cannot be read, it says so instead.
import type { ReadingTrouble } from '../../stores/room-reading.ts';
import { CardsSlide } from './cards-slide.tsx';
import { EachSlide } from './each-slide.tsx';
import { EndedSlide } from './ended-slide.tsx';
import { LobbySlide } from './lobby-slide.tsx';
import { PauseSlide } from './pause-slide.tsx';
import { useProjector } from './projector-context.ts';
import { QuestionSlide } from './question-slide.tsx';
import { ReadingSlide } from './reading-slide.tsx';
import { ResultSlide } from './result-slide.tsx';
import { SceneEndSlide, StoryEndSlide } from './scene-end-slide.tsx';
import { hasScenery, type Slide } from './slide-of.ts';
import { SplitSlide } from './split-slide.tsx';
import { TroubleSlide } from './trouble-slide.tsx';
import { WordSlide } from './word-slide.tsx';

export function SlideView({ slide, trouble }: { slide: Slide; trouble?: ReadingTrouble }) {
  const { view, reading, words } = useProjector();
  const { round, position, pause } = view;
  if (hasScenery(slide) && !reading) {
    if (!trouble) return <TroubleSlide title={words.trouble.waiting} />;
    return (
      <TroubleSlide {...words.trouble.story}>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {words.trouble.reload}
        </button>
      </TroubleSlide>
    );
  }
  switch (slide) {
    case 'lobby':
      return <LobbySlide />;
    case 'cards':
      return <CardsSlide />;
    case 'reading':
      return <ReadingSlide />;
    case 'scene-end':
      return <SceneEndSlide />;
    case 'story-end':
      return <StoryEndSlide />;
    case 'question':
      return round && position.decision ? <QuestionSlide round={round} decision={position.decision} /> : null;
    case 'split':
      return round && position.decision ? <SplitSlide round={round} decision={position.decision} /> : null;
    case 'word':
      return <WordSlide />;
    case 'pause':
      return <PauseSlide until={pause?.until} />;
    case 'each':
      return <EachSlide />;
    case 'result':
      return <ResultSlide />;
    case 'ended':
      return <EndedSlide />;
  }
}
