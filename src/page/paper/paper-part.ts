// A document as a list of parts: what page, print and office document all show, so that they cannot differ.

/** One option of a split, or one range of a distribution. */
export interface PaperBar {
  /** A letter, where it has one. */
  mark?: string;
  text: string;
  /** What is said of it beside the text. */
  note?: string;
  /** 0 to 100; absent where it is not told. */
  percent?: number;
  share: string;
  /** A second line. */
  below?: string;
}

export interface PaperCard {
  title: string;
  subtitle: string;
  rows: readonly (readonly [label: string, value: string])[];
}

export type PaperPart =
  | { kind: 'title' | 'subtitle' | 'heading' | 'subheading' | 'paragraph' | 'hint' | 'warning'; text: string }
  /** `written`: the people's own text of each item, which the facilitator may leave out. `inline`: short items in one paragraph. */
  | { kind: 'list'; items: readonly string[]; inline?: boolean; written?: readonly string[] }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  /** `widths` in percent, one a column. */
  | {
      kind: 'table';
      name: string;
      head: readonly string[];
      widths: readonly number[];
      rows: readonly (readonly string[])[];
    }
  /** `heads` for the columns of an office document: letter, text, share, second line. */
  | { kind: 'bars'; name: string; heads: readonly string[]; bars: readonly PaperBar[] }
  /** Empty lines to write on. */
  | { kind: 'lines'; count: number }
  | { kind: 'signatures'; blocks: readonly { place: string; role: string; name: string; number: string }[] }
  | { kind: 'cards'; cards: readonly PaperCard[] }
  /** Large letters, each on a sheet to be cut in half. */
  | { kind: 'letters'; letters: readonly string[] }
  /** Stays together on paper. */
  | { kind: 'group'; parts: readonly PaperPart[] }
  | { kind: 'page' };
