// A request to look at one decision of the list, from a card above it.

/** A request to look at a decision. A new object is a new request, also for the same decision. */
export interface LookAt {
  decision: number;
}
