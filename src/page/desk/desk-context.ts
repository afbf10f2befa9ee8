// What every part of the desk may reach: the room as it is led, its story, the clock of the server, and the way to send a command.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RoomReading } from '../../stores/room-reading.ts';
import type { RoomState } from '../../stores/room-store.ts';
import type { ConnectionState } from '../host/use-connection.ts';
import type { Lead } from './use-lead.ts';

export interface DeskGround extends Lead {
  code: string;
  state: RoomState;
  reading: RoomReading | undefined;
  connection: ConnectionState;
  /** The scene that the room stops after. */
  until: string;
  /** Absent: as planned. */
  cut(scene: string | undefined): void;
  /** The title of a scene in the reader's language. */
  scene(id: string): string;
}

export const DeskContext = createContext<DeskGround | undefined>(undefined);

export function useDesk(): DeskGround {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This component stands outside the desk.');
  return desk;
}
