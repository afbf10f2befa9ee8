// The files of one scenario as they are read from a folder, a zip or an editor, before anything is checked.
import type { Catalogue } from '../core/catalogue.ts';
import type { Locale } from '../core/locale.ts';
import type { Behaviour, Wordings } from '../core/rubric.ts';
import type { Manifest } from '../core/scenario.ts';

/** The files of one scenario and what they may refer to. */
export interface ScenarioSources {
  manifest: Manifest;
  /** Source text of each locale's .ink that was found. */
  ink: Partial<Record<Locale, string>>;
  /** The shared rubric with its wordings. */
  behaviours: readonly Behaviour[];
  wordings: Partial<Record<Locale, Wordings>>;
  catalogue: Catalogue;
  /** The line of scenario.json on which a part of it stands, by its dotted path; 0 where that is not known. */
  lineOf?: (path: string) => number;
}
