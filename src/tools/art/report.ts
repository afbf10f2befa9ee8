// How builders tell what they wrote.

/** Reports one file that was written: its path from the project's root, its bytes, and anything worth knowing. */
export type Report = (file: string, bytes: number, note?: string) => void;
