// Why a file is not opened as a room's file: plain data, for whoever has words for it.

/** What should have stood at a place. */
export type FileExpected = 'something' | 'text' | 'shorter' | 'number' | 'yes-no' | 'list' | 'group' | 'one-of';

/** *no-json*: no data at all. *other*: something else than a room's file. *newer*: of a later Lakon. *damaged*: at one place at least. */
export type FileTrouble =
  | { kind: 'too-large' | 'no-json' | 'other' | 'newer' }
  | {
      kind: 'damaged';
      /** `decisions.0.split.people` */
      where: string;
      expected: FileExpected;
      /** *one-of*: which, in JSON, with bars between them. */
      options?: string;
    };

export class ForeignRoomFile extends Error {
  override readonly name = 'ForeignRoomFile';

  constructor(readonly trouble: FileTrouble) {
    super(trouble.kind === 'damaged' ? `${trouble.where}: ${trouble.expected} expected.` : trouble.kind);
  }
}
