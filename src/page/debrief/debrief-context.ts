// What every part of the debrief may reach without being handed it: the play's debrief, its scenario and the words.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Debrief } from '../../core/debrief.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Stores } from '../../stores/stores.ts';
import type { DebriefWords } from '../../words/debrief-words.ts';
import type { Words } from '../../words/words.ts';

export interface DebriefReach {
  stores: Stores;
  /** In the language of the debrief's trace, which is not always the language of the interface. */
  scenario: Scenario;
  debrief: Debrief;
  words: DebriefWords;
  /** The words that the debrief shares with the play. */
  shared: Words;
}

export const DebriefContext = createContext<DebriefReach | undefined>(undefined);

export function useDebrief(): DebriefReach {
  const reach = useContext(DebriefContext);
  if (!reach) throw new Error('This component stands outside the debrief.');
  return reach;
}
