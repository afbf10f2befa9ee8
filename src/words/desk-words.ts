// The words of the facilitator's desk.
import type { RefusalKey } from './keys.ts';

type ModeKey = 'together' | 'tables' | 'cards' | 'each';

/** What the big button does; see core's next step. Letters name options. */
export interface StepWords {
  start(scene: string): string;
  read: string;
  closeScene(scene: string): string;
  openScene(scene: string): string;
  ask: Record<ModeKey, string>;
  reveal(count: number, all: number): string;
  revealCards(count: number): string;
  take(letter: string, count: number): string;
  pass(letter: string): string;
  closeWord: string;
  resume: string;
  finish: string;
  awaitVotes: string;
  awaitCount: string;
  awaitPlays(finished: number, all: number): string;
  awaitStory: string;
  report: string;
  /** Below the label: which keys press it. */
  keys: string;
  back: string;
  /** To those who listen: the button before its label. */
  next: string;
}

export interface DeskWords {
  title: string;
  loading: string;
  noKey: { title: string; text: string };
  toHost: string;
  /** Instead of the phone's words, where a facilitator needs others. */
  refusals: Partial<Record<RefusalKey, { title: string; text: string }>>;
  rehearsal: string;
  modes: Record<ModeKey, string>;
  code: string;
  people(here: number, seats: number): string;
  /** The same where there is little room. */
  peopleShort(here: number, seats: number): string;
  projector: string;
  projectorHint: string;
  blocked: string;
  report: string;
  unreadable: Record<'other-version' | 'unknown-scenario' | 'not-loaded', string>;
  reload: string;
  again: string;

  clock: {
    /** Minutes since the first line, of the plan. */
    spent(minutes: number, plan: number): string;
    notStarted(plan: number): string;
    onTime: string;
    behind(minutes: number): string;
    ahead(minutes: number): string;
    over(minutes: number): string;
    /** What the plan says for this minute, where it is not what is going on. */
    planned(scene: string): string;
    closing: string;
    left(decisions: number, isAbout: boolean): string;
    onlyYou: string;
    cut: string;
    cutOn(scene: string): string;
    uncut: string;
  };

  step: StepWords;

  lobby: {
    title: Record<ModeKey, string>;
    text: Record<ModeKey, string>;
    arrived(count: number): string;
    arrivedTables(count: number): string;
  };
  ways: {
    title: string;
    wifi: string;
    wifiQr: string;
    wifiName: string;
    wifiPassword: string;
    wifiHint: string;
    wifiSave: string;
    wifiChange: string;
    wifiNetwork(name: string): string;
    page: string;
    pageQr: string;
    noAddress: string;
    orType(address: string, code: string): string;
  };
  phone: { title: string; text: string; show: string; hide: string; qr: string };

  reading: {
    now: string;
    next: string;
    said: string;
    sceneOver(scene: string): string;
    storyOver(outcome: string): string;
    toDecision(lines: number, isKey: boolean): string;
    goOn: string;
  };
  decision: {
    title: string;
    key: string;
    options: string;
    askInstead: string;
    passInstead: string;
    pick: string;
    picked(letter: string): string;
  };
  vote: {
    title: string;
    count(voted: number, all: number): string;
    countOnly(voted: number): string;
    closed: string;
    close: string;
    reveal: string;
    peek: string;
    unpeek: string;
    peekHint: string;
    time: string;
    noTime: string;
    seconds(count: number): string;
    left(seconds: number): string;
    timeOver: string;
    reasons(count: number): string;
    count1(letter: string): string;
    more(letter: string): string;
    less(letter: string): string;
    cardsHint: string;
    askAgain: string;
  };
  revealed: {
    title: string;
    goOnWith: string;
    most: string;
    coach: string;
    thoughts: string;
    discuss: string;
    noCoach: string;
  };
  entries: {
    reasons: string;
    none: string;
    show: string;
    hide: string;
    by(name: string): string;
    named: string;
  };
  notes: {
    title: string;
    forScene(scene: string): string;
    none: string;
    roles: string;
    wants: string;
    fears: string;
    cannotSay: string;
    calms: string;
    enrages: string;
  };

  tools: {
    title: string;
    pause: string;
    pauseAt: string;
    pauseNow: string;
    pauseMinutes(count: number): string;
    pauseOpen: string;
    paused: string;
    word: string;
    wordHint: string;
    /** Where there are no phones to write it on. */
    wordCards: string;
    wordAsk: string;
    wordAgain: string;
    wordClose: string;
    wordCount(count: number): string;
    sentence: string;
    sentenceHint: string;
    sentenceField: string;
    sentenceKeep: string;
    sentenceDrop(text: string): string;
    back: string;
    backHint: string;
    backNone: string;
    backTo(number: number, scene: string): string;
    backTook(text: string): string;
    people: string;
    lock: string;
    unlock: string;
    locked: string;
    unlocked: string;
    seat(number: number): string;
    remove(name: string): string;
    removeShort: string;
    noSeats: string;
    end: string;
    finishNow: string;
    finishHint: string;
    finishHintCards: string;
    endNow: string;
    endHint: string;
    endAsk: string;
    endYes: string;
    endNo: string;
  };

  over: {
    finished: string;
    finishedText: string;
    /** Where there are no phones. */
    finishedCards: string;
    ended: string;
    endedText: string;
    reactions(count: number, all: number): string;
    toStory: string;
  };
  each: {
    title: string;
    progress(begun: number, finished: number, seats: number): string;
    table: string;
    scene: string;
    people: string;
    done: string;
    divided: string;
    dividedHint: string;
    dividedNone: string;
    withheld: string;
    refresh: string;
    failed: string;
    share(percent: number): string;
    where(scene: string, number: number): string;
    finish: string;
  };
}
