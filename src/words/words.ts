// The interface words that library, play and trouble pages need, as one type. A language is one file that fills it.
// Texts of scenarios are not here: they travel with the scenario. Words of later screens have files of their own
// (`settings-words.ts`), so that the first choice does not wait for them.
import type { DimensionKey, MoodKey } from './keys.ts';

/** A trouble page: what happened, and what one can do now. */
export interface TroubleWords {
  title: string;
  text: string;
}

export interface Words {
  close: string;
  loading: string;
  /** When a part of the page could not be fetched. */
  partFailed: string;
  tryAgain: string;
  toLibrary: string;
  settings: string;
  dimensions: Record<DimensionKey, string>;
  /** How a line is said. A neutral line is shown without a word. */
  moods: Record<MoodKey, string>;
  /** Course modules by the id that scenarios name. */
  modules: Readonly<Record<string, string>>;

  /** The page is open inside a chat app: how the play goes along to one's own browser. */
  insideApp: string;

  library: {
    claim: string;
    intro: string;
    scenarios: string;
    minutes(count: number): string;
    /** Hours of training, 45 minutes each. */
    hours(count: number): string;
    scenes(count: number): string;
    practise: string;
    contentNote: string;
    way: string;
    withCoach: string;
    withCoachHint: string;
    alone: string;
    aloneHint: string;
    dataSaver: string;
    /** 0 when the build has not measured it. */
    dataSaverHint(kilobytes: number): string;
    /** Who sees what. `phone`: the device in hand is a phone. */
    privacy(phone: boolean): string;
    start: string;
    startAgain: string;
    resume: string;
    /** Where a saved play stands: its choices so far. */
    resumeAt(choices: number): string;
    /** Names the plays that are begun besides the latest one, and the way into one of them. */
    otherBegun: string;
    resumeOther: string;
    /** The way to a room, by its code. */
    class: string;
    /** The way to opening one. */
    host: string;
    device: string;
    openOwn: string;
    about: string;
    none: string;
    blocked: string;
    full: string;
    damagedSave: string;
    /** Names what is one's own: pocket, history. */
    mine: string;
    history: string;
    states: { fresh: string; begun: string; finished(plays: number): string; due: string };
    openDebrief: string;
    remove: string;
    removeYes: string;
    removeNo: string;
    pocket: string;
    pocketEmpty: string;
    intended: string;
    dueOn(moment: number): string;
    dueSince(moment: number): string;
    onDate(moment: number): string;
    inLanguage(name: string): string;
    /** Everything is kept on this device. */
    offline: string;
    newVersion: string;
    reload: string;
  };

  play: {
    stage: string;
    scene(number: number, total: number): string;
    you: string;
    said(name: string, mood: string): string;
    continue: string;
    choices: string;
    choicesCount(count: number): string;
    thought(name: string): string;
    coach: string;
    moods: string;
    /** A mood variable as a sentence for those who do not see the meter. */
    moodValue(word: string, value: number): string;
    rising: string;
    falling: string;
    menu: string;
    sounds: Readonly<Record<string, string>>;
  };

  menu: {
    title: string;
    resume: string;
    log: string;
    logEmpty: string;
    undo: string;
    restart: string;
    restartSure: string;
    restartYes: string;
    keep: string;
    coach: string;
    copyLink: string;
    copied: string;
    copyByHand: string;
    keys: string;
  };

  sceneEnd: {
    done(number: number): string;
    scores: string;
    points(points: number): string;
    nothing: string;
    notScored: string;
    coachOff: string;
    rest: string;
    fromScene(number: number): string;
    next: string;
    stop: string;
    toEnd: string;
  };

  closing: {
    over: string;
    debrief: string;
    debriefHint: string;
    again: string;
  };

  trouble: {
    address: TroubleWords;
    scenario(id: string): TroubleWords;
    notLoaded: TroubleWords;
    damaged: TroubleWords;
    stuck: TroubleWords;
    otherShape: TroubleWords;
    otherShapeScores: string;
    otherShapeNone: string;
    noDebrief: TroubleWords;
    broken: TroubleWords;
    detail: string;
    startFresh: string;
  };
}
