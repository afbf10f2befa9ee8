// The words of the guide for those who write scenarios.

export interface GuideSection {
  title: string;
  paragraphs: readonly string[];
  /** Lines of the template, as they stand in it; a test holds the two together. */
  sample?: { file: 'scenario.json' | 'id.ink' | 'en.ink'; text: string };
  points?: readonly string[];
}

export interface GuideWords {
  title: string;
  intro: string;
  contents: string;
  sections: readonly GuideSection[];
  from(file: string): string;
  lists: string;
  listsIntro: string;
  behaviours: string;
  behavioursHint: string;
  points(points: number): string;
  grave: string;
  looks: string;
  places: string;
  sounds: string;
  music: string;
  ensembles: string;
  findings: string;
  findingsIntro: string;
  /** What each rule of the checker means for a writer. */
  rules: Readonly<Record<string, string>>;
  toBench: string;
}
