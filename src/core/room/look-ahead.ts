// What is still to be read before a room comes to a decision: the facilitator's script.
import { decisionAt, type Moment, nextStop } from '../moments.ts';
import type { Decision } from '../trace.ts';

export interface Ahead {
  /** Lines and ends of scenes after this one, up to the decision or the end. */
  stops: readonly Moment[];
  /** Absent where the story ends before one. */
  decision?: Decision;
}

export function lookAhead(moments: readonly Moment[], from: number): Ahead {
  const stops: Moment[] = [];
  let at = from;
  for (;;) {
    const decision = decisionAt(moments, at);
    if (decision) return { stops, decision };
    const next = nextStop(moments, at);
    if (next === at) return { stops };
    stops.push(moments[next] as Moment);
    at = next;
  }
}
