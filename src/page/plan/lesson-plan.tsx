// The lesson plan of a scenario.
import { Waiting } from '../parts/waiting.tsx';

export function LessonPlan(_: { id: string }) {
  return <Waiting />;
}
