// Why something that a person opened cannot be a scenario. The page has words for each.

export type UploadTrouble =
  | 'too-large'
  | 'too-many'
  | 'not-zip'
  | 'damaged-zip'
  | 'no-scenario'
  | 'several'
  | 'not-text'
  | 'too-long';

export class BadUpload extends Error {
  override readonly name = 'BadUpload';
  constructor(
    readonly trouble: UploadTrouble,
    /** The file that it is about, where it is one. */
    readonly file = '',
  ) {
    super(`${trouble} ${file}`);
  }
}
