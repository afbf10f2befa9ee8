// What the windows of one room in one browser tell each other: a press at the projector is the desk's to answer.

export interface ProjectorPress {
  press: 'next' | 'back';
}

/** Name of the BroadcastChannel of a room. */
export function deskChannel(code: string): string {
  return `lakon-desk-${code}`;
}
