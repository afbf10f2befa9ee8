// Opening a room.
import { Waiting } from '../parts/waiting.tsx';

export function HostScreen() {
  return <Waiting />;
}
