// The ids that interface words are looked up by. They repeat what the rules call things, since words depend on nothing:
// whoever looks a word up by an id of the rules is checked by the compiler.

export type LocaleKey = 'id' | 'en';
export type DimensionKey = 'empathy' | 'communication' | 'problem-solving';
export type BandKey = 'needs-practice' | 'proficient' | 'skilled';
export type LevelKey = 'error' | 'warning';
/** Players who do not read. */
export type NaiveKey = 'first' | 'last' | 'longest' | 'shortest';
export type MoodKey =
  | 'neutral'
  | 'angry'
  | 'worried'
  | 'sad'
  | 'tired'
  | 'suspicious'
  | 'relieved'
  | 'happy'
  | 'ashamed'
  | 'firm';
export type ValueKey =
  | 'berorientasi-pelayanan'
  | 'akuntabel'
  | 'kompeten'
  | 'harmonis'
  | 'loyal'
  | 'adaptif'
  | 'kolaboratif';

/** Why something was not done in a room. */
export type RefusalKey =
  | 'not-yours'
  | 'no-seat'
  | 'ended'
  | 'not-ended'
  | 'paused'
  | 'not-paused'
  | 'no-decision'
  | 'already-asked'
  | 'no-round'
  | 'round-over'
  | 'still-open'
  | 'not-closed'
  | 'not-an-option'
  | 'no-such-decision'
  | 'no-such-entry'
  | 'wrong-mode'
  | 'too-long'
  | 'empty'
  | 'locked'
  | 'full'
  | 'name-missing'
  | 'not-a-name'
  | 'no-room'
  | 'wrong-secret'
  | 'wrong-seat-code'
  | 'too-many-tries'
  | 'bad-message';
