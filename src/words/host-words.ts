// The words of the page where a class is opened, of the connection check, and of what a venue needs.

type ModeKey = 'together' | 'tables' | 'cards' | 'each';
type TroubleKey = 'server-gone' | 'no-network' | 'address-changed' | 'not-answering' | 'nobody-yet';

export interface HostWords {
  title: string;
  intro: string;

  scenario: string;
  minutes(count: number): string;
  mode: string;
  modes: Record<ModeKey, { name: string; when: string }>;
  plan: string;
  duration(minutes: number): string;
  /** What fits into a plan: `scenes` are titles. */
  fits(plan: number, scenes: readonly string[], isWhole: boolean, votes: 'key' | 'all'): string;
  fitsEach: string;

  details: string;
  from: string;
  until: string;
  votes: string;
  votesOn: { key: string; all: string };
  votesHint: { key: string; all: string };
  named: string;
  namedHint: { on: string; off: string };
  screen: string;

  open: string;
  opening: string;
  rehearse: string;
  rehearseHint: string;
  rehearseCards: string;
  failures: Record<'unreachable' | 'too-many' | 'unknown-scenario' | 'malformed', string>;
  noScenario: string;

  rooms: {
    title: string;
    hint: string;
    room(code: string): string;
    opened(day: string): string;
    desk: string;
    report: string;
    erase: string;
    eraseAsk(code: string): string;
    eraseYes: string;
    eraseNo: string;
    erased(code: string): string;
    failed: string;
  };

  prepare: { title: string; plan(scenario: string): string; file: string };

  venue: { title: string; items: readonly { title: string; text: string }[] };

  check: {
    title: string;
    asking: string;
    address: string;
    otherAddress: string;
    onlyHere(address: string): string;
    overInternet: string;
    answers: string;
    devices(count: number): string;
    good: string;
    test: string;
    testText: string;
    qr: string;
    /** What is the matter, and what to try, likeliest first. */
    troubles: Record<TroubleKey, { title: string; text: string; tries: readonly string[] }>;
    understood: string;
  };
}
