// All stores of a page, made once by main.ts and handed to page, stage and audio.
import type { DebriefStore } from './debrief-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { NotesStore } from './notes-store.ts';
import type { OfflineStore } from './offline-store.ts';
import type { OwnStore } from './own-store.ts';
import type { PlayStore } from './play-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { StagedStore } from './staged-store.ts';
import type { StoryShelf } from './story-shelf.ts';

export interface Stores {
  shelf: StoryShelf;
  play: PlayStore;
  staged: StagedStore;
  settings: SettingsStore;
  library: LibraryStore;
  notes: NotesStore;
  debrief: DebriefStore;
  offline: OfflineStore;
  own: OwnStore;
}
