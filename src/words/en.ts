// Interface words in English.
import type { Words } from './words.ts';

const LANGUAGE = 'en-GB';
// Formats are made when they are needed: making one takes longer than all the rest of the first screen.
const DAY = { day: 'numeric', month: 'long' } as const;
const DATE = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

export const en: Words = {
  close: 'Close',
  loading: 'Opening…',
  partFailed: 'This part could not be loaded. Check the connection and try again.',
  tryAgain: 'Try again',
  toLibrary: 'To the scenarios',
  settings: 'Settings',
  dimensions: { empathy: 'Empathy', communication: 'Communication', 'problem-solving': 'Problem-solving' },
  moods: {
    neutral: 'calm',
    angry: 'angry',
    worried: 'worried',
    sad: 'sad',
    tired: 'tired',
    suspicious: 'suspicious',
    relieved: 'relieved',
    happy: 'happy',
    ashamed: 'ashamed',
    firm: 'firm',
  },
  modules: {
    'empathic-communication': 'Empathic communication',
    'adaptive-leadership': 'Adaptive leadership',
    'emotional-intelligence': 'Emotional intelligence',
    collaboration: 'Collaboration',
    innovation: 'Innovation and creativity',
    'ethics-integrity': 'Ethics and integrity',
  },

  insideApp:
    'This page is open inside a chat app, which may throw your play away. Open the app’s menu (⋮ or ···) and choose “Open in browser”: your play goes along.',

  library: {
    claim: 'Rehearse it before it happens.',
    intro:
      'Lakon lets public servants play through the hard conversations of the job. You choose the words and see what they do.',
    scenarios: 'Scenarios',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => (count === 1 ? '1 training hour' : `${count.toLocaleString(LANGUAGE)} training hours`),
    scenes: (count) => (count === 1 ? '1 scene' : `${count} scenes`),
    practise: 'What you practise',
    contentNote: 'Good to know',
    way: 'How to play',
    withCoach: 'With a coach',
    withCoachHint: 'A short comment follows every choice.',
    alone: 'On my own first',
    aloneHint: 'Comments and scores wait until the end.',
    dataSaver: 'Save data',
    dataSaverHint: (kilobytes) =>
      kilobytes > 0
        ? `No pictures, no sound: saves ${kilobytes.toLocaleString(LANGUAGE)} kB.`
        : 'No pictures, no sound.',
    privacy: (phone) => `Your play and your scores stay on this ${phone ? 'phone' : 'computer'}.`,
    start: 'Start',
    startAgain: 'Start from the beginning',
    resume: 'Resume',
    resumeAt: (choices) => (choices === 1 ? 'Saved after 1 choice' : `Saved after ${choices} choices`),
    class: 'Have a class code?',
    device: 'My data on this device',
    about: 'What Lakon measures, and what it does not',
    none: 'There is no scenario here yet.',
    blocked: 'This browser does not allow storage. You can play, but the play is gone once the page is closed.',
    full: 'Storage is full. New plays are not saved until something is deleted.',
    damagedSave: 'Some saved plays are damaged and cannot be opened. The others are still there.',
    mine: 'Mine',
    history: 'My practice',
    states: {
      fresh: 'New',
      begun: 'In progress',
      finished: (plays) => (plays === 1 ? 'Played once' : `Played ${plays} times`),
      due: 'Time to play again',
    },
    openDebrief: 'Open debrief',
    remove: 'Delete',
    removeYes: 'Yes, delete',
    removeNo: 'Keep it',
    pocket: 'Pocket sentences',
    pocketEmpty: 'This pocket is empty. In a debrief, any sentence can be kept here.',
    intended: 'You meant to',
    dueOn: (moment) => `Play again: ${new Date(moment).toLocaleDateString(LANGUAGE, DAY)}`,
    dueSince: (moment) => `Time to play again, since ${new Date(moment).toLocaleDateString(LANGUAGE, DAY)}`,
    onDate: (moment) => new Date(moment).toLocaleString(LANGUAGE, DATE),
    inLanguage: (name) => `Available in ${name} only`,
    offline: 'Ready without a network',
    newVersion: 'A new version is ready.',
    reload: 'Reload',
  },

  play: {
    stage: 'Stage',
    scene: (number, total) => `Scene ${number} of ${total}`,
    you: 'You',
    said: (name, mood) => `${name} (${mood})`,
    continue: 'Continue',
    choices: 'Your choice',
    choicesCount: (count) => (count === 1 ? '1 option' : `${count} options`),
    thought: (name) => `What ${name} does not say`,
    coach: 'Coach',
    moods: 'Mood',
    moodValue: (word, value) => `${word}, ${value} of 10`,
    rising: 'rising',
    falling: 'falling',
    menu: 'Menu',
    sounds: {
      'queue-bell': 'queue bell',
      rain: 'rain',
      paper: 'papers turning',
      stamp: 'a stamp comes down',
      keyboard: 'typing',
      'phone-buzz': 'a phone buzzes',
      chair: 'a chair scrapes',
      baby: 'a baby cries',
      door: 'a door',
    },
  },

  menu: {
    title: 'Menu',
    resume: 'Back to the play',
    log: 'What has been said',
    logEmpty: 'Nothing has been said yet.',
    undo: 'Take the last choice back',
    restart: 'Play again from the start',
    restartSure: 'This play begins again at the first scene.',
    restartYes: 'Yes, start again',
    keep: 'Cancel',
    coach: 'Coach',
    copyLink: 'Copy a link to this play',
    copied: 'Link copied. Whoever opens it sees your choices.',
    copyByHand: 'Copy this link by hand. Whoever opens it sees your choices.',
    keys: 'Keyboard: 1–9 choose, Enter or Space goes on, Esc opens the menu.',
  },

  sceneEnd: {
    done: (number) => `Scene ${number} is over`,
    scores: 'How this scene went',
    points: (points) => `${points > 0 ? '+' : '−'}${Math.abs(points)}`,
    nothing: 'No points gained or lost.',
    notScored: 'not scored',
    coachOff: 'Scores and comments wait in the debrief.',
    rest: 'A short break?',
    fromScene: (number) => `Your play is saved. You can go on from scene ${number} whenever you like.`,
    next: 'Go on',
    stop: 'Stop for now',
    toEnd: 'See how it ends',
  },

  closing: {
    over: 'How it ended',
    debrief: 'Open the debrief',
    debriefHint: 'See what your words did, and what would have happened had you chosen others.',
    again: 'Play again',
  },

  trouble: {
    address: {
      title: 'This page does not exist',
      text: 'The address may have been cut off on its way to you. All your plays are safe.',
    },
    scenario: (id) => ({
      title: 'This scenario was not found',
      text: `There is no scenario called “${id}” here. The link may be mistyped, or the scenario is not installed yet.`,
    }),
    notLoaded: {
      title: 'The scenario could not be loaded',
      text: 'The connection may be down. Nothing is lost: your play is saved up to the last choice.',
    },
    damaged: {
      title: 'This link to a play is damaged',
      text: 'Some of its letters were lost or changed on the way, so the play cannot be opened. Ask for the link again, or start a new play.',
    },
    otherShape: {
      title: 'This scenario has been updated',
      text: 'This play was made with an earlier version. Its choices no longer mean the same, so it cannot be continued.',
    },
    otherShapeScores: 'What is still kept of this play',
    otherShapeNone: 'The scores of this play are not kept on this device.',
    noDebrief: {
      title: 'No play is finished yet',
      text: 'The debrief opens once a play has been played to its end.',
    },
    broken: {
      title: 'Something went wrong on this page',
      text: 'The mistake is ours, not yours. Your play is saved up to the last choice.',
    },
    detail: 'Technical detail',
    startFresh: 'Start a new play',
  },
};
