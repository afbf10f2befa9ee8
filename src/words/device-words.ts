// The words of the dialog about what this device keeps.
export interface DeviceWords {
  title: string;
  /** What is kept here; `plays` counts finished and unfinished ones. */
  kept(plays: number): string;
  carry: string;
  carryHint: string;
  save: string;
  saved: string;
  takeIn: string;
  taken(plays: number, known: number): string;
  /** Why a file was refused; nothing was changed. */
  refused: Record<'not-lakon' | 'newer' | 'damaged' | 'no-room' | 'too-large', string>;
  erase: string;
  eraseHint: string;
  eraseAsk: string;
  eraseYes: string;
  eraseNo: string;
}
