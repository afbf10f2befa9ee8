// One checked story as the page tells of it: its words, its numbers as the language writes them, and how its stops are named and linked.
import type { Locale } from '../../../core/locale.ts';
import type { StoryMap } from '../../../core/story-report.ts';
import type { CheckPageWords } from '../../../words/check-page-words.ts';
import { checkPageWordsOf } from '../../../words/check-page-words-of.ts';
import { CHECK_WORDS, type CheckWords } from '../../../words/check-words.ts';
import type { CheckedStory } from '../check-found.ts';

export type MapStop = StoryMap['stops'][number];

export interface PageStory extends CheckedStory {
  /** Prefix of all ids: no two stories of a page have the same. */
  id: string;
  /** The language of the page. */
  locale: Locale;
  words: CheckPageWords;
  /** Those that the page shares with the terminal. */
  shared: CheckWords;
  /** The language of the story where it is another one than the page's. */
  lang: Locale | null;
  /** Per stop of the map: the number of a decision, counted as they stand in the map; 0 for what is none. */
  numbers: readonly number[];
  /** By what tells an option from others: the stop at which it is open. */
  stopOf: ReadonlyMap<string, number>;
}

export function pageStory(checked: CheckedStory, number: number, locale: Locale): PageStory {
  const stops = checked.report.measures?.map.stops ?? [];
  const own = checked.report.locale;
  let count = 0;
  return {
    ...checked,
    id: `s${number}`,
    locale,
    words: checkPageWordsOf(locale),
    shared: CHECK_WORDS[locale],
    lang: own === locale ? null : own,
    numbers: stops.map((stop) => (isDecision(stop) ? ++count : 0)),
    stopOf: new Map(
      stops.flatMap((stop, i) => (stop.kind === 'decision' ? stop.options.map(({ source }) => [source, i]) : [])),
    ),
  };
}

const isDecision = (stop: MapStop) => stop.kind === 'decision' && stop.options.length > 1;

/** What a stop is called in a sentence. A lone option has its own words for a name. */
export function stopName(story: PageStory, stop: number): string {
  const { words, numbers, report } = story;
  const found = report.measures?.map.stops[stop] as MapStop;
  if (found.kind === 'start') return words.start;
  if (found.kind === 'ending') return words.ending(found.id);
  if (found.kind === 'halt') return report.verdict === 'COMPLETE' ? words.halt : words.haltBounded;
  const number = numbers[stop] as number;
  return number > 0 ? words.decision(String(number)) : `${words.lone}: ${found.options[0]?.text}`;
}

/** The id of what is written about a stop; null for the start and the halt, of which nothing is. */
export function stopId(story: PageStory, stop: number): string | null {
  const kind = story.report.measures?.map.stops[stop]?.kind;
  return kind === 'decision' || kind === 'ending' ? `${story.id}-stop-${stop}` : null;
}
