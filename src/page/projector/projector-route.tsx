// What the projector shows of a room.
import { Waiting } from '../parts/waiting.tsx';

export function ProjectorRoute(_: { code: string; secret?: string }) {
  return <Waiting />;
}
