// The address of a scenario's lesson plan: fetches what it is made of, or says that there is no such scenario.
import { useEffect, useState } from 'preact/hooks';
import { type Lesson, readLesson } from '../../stores/read-lesson.ts';
import { planWordsOf } from '../../words/plan-words-of.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';

export function LessonPlan({ id }: { id: string }) {
  const { stores } = usePage();
  const { tryAgain, trouble } = useWords();
  const locale = useLocale();
  const words = planWordsOf(locale);
  const [found, setFound] = useState<{ lesson?: Lesson; locale: string } | 'failed'>();
  const ask = () => {
    let wanted = true;
    readLesson(stores.shelf, id, locale).then(
      (lesson) => wanted && setFound({ lesson, locale }),
      () => wanted && setFound('failed'),
    );
    return () => {
      wanted = false;
    };
  };
  useEffect(ask, [stores, id, locale]);
  if (found === 'failed') {
    return (
      <TroubleScreen trouble={trouble.notLoaded}>
        <button type="button" class="button primary" onClick={ask}>
          {tryAgain}
        </button>
      </TroubleScreen>
    );
  }
  if (!found) {
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  }
  return found.lesson ? <PlanScreen lesson={found.lesson} /> : <TroubleScreen trouble={words.failed} />;
}
