// The facilitator's desk.
import { Waiting } from '../parts/waiting.tsx';

export function DeskRoute(_: { code: string; secret?: string }) {
  return <Waiting />;
}
