// Modules that the build makes, and constants that it fills in.
declare module 'virtual:lakon-shelf' {
  export const shelf: import('./stores/story-shelf.ts').StoryShelf;
}

declare module 'virtual:lakon-stage-data' {
  export const stageData: import('./stage/stage-data.ts').StageData;
}

/** Kilobytes that "save data" saves: stage, pictures and sound, as this build has them. */
declare const __SAVED_KB__: number;
