// When a room will be erased, as a server says it beside the room's report: a report itself has no times.

/** Header of the answer: milliseconds since 1970, if nothing more happens in the room. */
export const ERASED_AT = 'lakon-erased-at';
