// The scene that is being read: until its card has been closed the one before, whatever the story has come to.
import { readingAt } from '../../core/room/reading-at.ts';
import { useDesk } from './desk-context.ts';

export function useSceneHere(): string {
  const { view, reading } = useDesk();
  const moment = reading?.moments[readingAt(view, reading)];
  return moment && 'scene' in moment ? moment.scene : view.position.scene;
}
