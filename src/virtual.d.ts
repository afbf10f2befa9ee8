// Modules that the build makes.
declare module 'virtual:lakon-shelf' {
  export const shelf: import('./stores/story-shelf.ts').StoryShelf;
}

declare module 'virtual:lakon-shared' {
  export const value: import('./stores/own-shelf.ts').OwnGround;
}

declare module 'virtual:lakon-stage-data' {
  export const stageData: import('./stage/stage-data.ts').StageData;
}
