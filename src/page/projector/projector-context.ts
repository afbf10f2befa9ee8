// What every slide of a projector may reach: the room as it may be shown, the story at its place, the words in the room's language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import type { RoomView } from '../../core/room/view.ts';
import type { Card } from '../../core/scenario.ts';
import type { RoomReading } from '../../stores/room-reading.ts';
import type { ProjectorWords } from '../../words/projector-words.ts';
import type { RoomWords } from '../../words/room-words.ts';
import type { Words } from '../../words/words.ts';
import type { Join } from './use-join.ts';

export interface ProjectorReach {
  view: RoomView;
  /** Absent while it is being fetched or worked out. */
  reading?: RoomReading;
  /** Of the scenario, where this build has it. */
  card?: Card;
  /** Of the room, and so of every word here. */
  locale: Locale;
  words: ProjectorWords;
  room: RoomWords;
  page: Words;
  join: Join;
  /** The server's clock minus this device's, in milliseconds. */
  offset: number;
}

export const ProjectorContext = createContext<ProjectorReach | undefined>(undefined);

export function useProjector(): ProjectorReach {
  const reach = useContext(ProjectorContext);
  if (!reach) throw new Error('This component stands outside the projector.');
  return reach;
}
