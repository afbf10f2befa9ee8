// The words of the projector, which a whole hall reads at once: joining, reading, a vote and its split, a break, the end.

export interface ProjectorWords {
  /** Of the window. */
  title(code: string): string;
  code: string;
  rehearsal: string;
  rehearsalWhy: string;
  enterFull: string;
  leaveFull: string;
  locked: string;

  lobby: {
    /** Joining in steps. */
    join: string;
    wifi: string;
    password(password: string): string;
    open: string;
    type: string;
    wifiQr: string;
    pageQr: string;
    people(count: number): string;
    tables(count: number): string;
    noNetwork: string;
    cards: string;
    cardsHow: string;
    soon: string;
  };

  /** What the room said, before its line. */
  we: string;
  nextScene(number: number, title: string): string;
  rest: string;

  vote: {
    /** Asked of a room that holds up cards or hands, `last` being the last letter. */
    cards(last: string): string;
    voted(count: number, seats: number): string;
    tablesVoted(count: number, seats: number): string;
    counted(count: number): string;
    closed: string;
    left(minutes: number, seconds: number): string;
    over: string;
  };

  split: {
    votes(count: number): string;
    /** Before the behaviours that an answer shows. */
    shows: string;
    discuss: string;
    /** Questions by how the room split; letters of options. */
    near(one: string, other: string): string;
    agreed(letter: string, name: string | undefined): string;
    mixed(letter: string): string;
    nobody: string;
    reasons: string;
  };

  word: { count(count: number, seats: number): string; waiting: string; noNames: string };

  pause: { now(time: string): string; left(minutes: number): string; soon: string };

  each: {
    title: string;
    text: string;
    begun: string;
    finished: string;
    of(count: number, seats: number): string;
  };

  result: {
    ours: string;
    /** The story was not played from its beginning to its end. */
    partial: string;
    alone: string;
    finished(count: number): string;
    divided: string;
    phone: string;
    /** Sentences for which there is no room. */
    more(count: number): string;
    claim: string;
  };

  end: { title: string; text: string; home: string; homeCards: string };

  trouble: {
    waiting: string;
    /** No answer yet. */
    away: { title: string; text: string };
    gone: { title: string; text: string };
    other: { title: string; text: string };
    story: { title: string; text: string };
    reload: string;
    host: string;
  };
}
