// A line that is to be looked at; a new object each time, so that the same line can be asked for again.

export interface Wanted {
  line: number;
}
