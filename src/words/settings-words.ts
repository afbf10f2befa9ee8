// The words of the dialogs that are loaded only when they are opened: the settings, and what the game does not claim.

/** A setting: what it is called, and what it changes. */
export interface SettingWords {
  name: string;
  hint: string;
}

export interface SettingsWords {
  reading: string;
  textSize: string;
  sizes: Record<1 | 1.25 | 1.5 | 2, string>;
  typewriter: SettingWords;
  reducedMotion: SettingWords;
  contrast: SettingWords;
  readableFont: SettingWords;
  play: string;
  coach: SettingWords;
  digitKeys: SettingWords;
  figure: string;
  /** What a look is called, by its id; a look that is missing here is counted. */
  figures: Readonly<Record<string, string>>;
  figureNumber(number: number): string;
  sound: string;
  soundOn: SettingWords;
  captions: SettingWords;
  effects: string;
  ambience: string;
  music: string;
  percent(value: number): string;
  data: string;
  dataSaver: SettingWords;
  language: string;
  /** What the game measures and what it does not claim. */
  about: {
    title: string;
    paragraphs: readonly string[];
  };
}
