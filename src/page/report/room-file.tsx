// A room's file, opened again.
import { Waiting } from '../parts/waiting.tsx';

export function RoomFile() {
  return <Waiting />;
}
