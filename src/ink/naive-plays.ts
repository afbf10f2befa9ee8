// Players who do not read: always the first, the last, the longest or the shortest option as authored. Each is one play, walked to its end.
import type { Bounds, Ranges } from '../core/bounds.ts';
import { addTriples, type Triple, ZERO } from '../core/dimension.ts';
import { scoresOf } from '../core/measure-scores.ts';
import { NAIVE, type Naive, type NaivePlay } from '../core/story-report.ts';
import { type FollowedPlay, followPlay, takenIn } from './follow-play.ts';

const PICKS: Record<Naive, (lengths: readonly number[]) => number> = {
  first: () => 0,
  last: (lengths) => lengths.length - 1,
  longest: (lengths) => lengths.indexOf(Math.max(...lengths)),
  shortest: (lengths) => lengths.indexOf(Math.min(...lengths)),
};

/** Choices after which a naive player who has not come to an end is let go. */
const MOST_CHOICES = 2_000;

/** The four plays in this language's words, scored against the bounds of all plays. */
export function naivePlays(
  json: string,
  pointsOf: (behaviour: string) => Triple,
  bounds: Bounds,
): Record<Naive, NaivePlay> {
  const played = (naive: Naive): NaivePlay => {
    const play = followPlay(json, (options) => PICKS[naive](options.map(({ text }) => text.length)), {
      choices: MOST_CHOICES,
    });
    return {
      witness: play.steps.map(({ choice }) => choice),
      ...takenIn(play),
      scores: scoresOf(earnedIn(play, pointsOf), bounds.play),
      scenes: Object.entries(bounds.scenes).map(([scene, ranges]) => ({
        scene,
        scores: scoresOf(earnedIn(play, pointsOf, scene), ranges as Ranges),
      })),
      ended: play.stopped === 'ended',
    };
  };
  return Object.fromEntries(NAIVE.map((naive) => [naive, played(naive)])) as Record<Naive, NaivePlay>;
}

function earnedIn(play: FollowedPlay, pointsOf: (behaviour: string) => Triple, scene?: string): Triple {
  return play.steps
    .filter((step) => scene === undefined || step.scene === scene)
    .flatMap(({ options, choice }) => options[choice]?.behaviours ?? [])
    .map(pointsOf)
    .reduce(addTriples, ZERO);
}
