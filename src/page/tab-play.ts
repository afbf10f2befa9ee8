// The play in which this tab stands, noted with its place in the browser's history: a reload finds this one again, whatever other tabs
// have gone on with meanwhile. The play itself is kept elsewhere.
import type { Play } from '../core/play.ts';
import { readPlay, writePlay } from '../core/written-play.ts';

/** Notes the play as it stands; a play without choices is none yet. `address`: what the address bar is to show from here on. */
export function noteTabPlay(play: Play, address: string = location.href): void {
  history.replaceState(play.choices.length > 0 ? { play: writePlay(play) } : null, '', address);
}

/** What was noted, if anything. */
function notedPlay(): Play | undefined {
  const noted: unknown = history.state?.play;
  try {
    return typeof noted === 'string' ? readPlay(noted) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The play that this tab goes on with, out of those that the device keeps (newest first); undefined where it knows of none of them.
 * One that has only gone on since is taken as it is now.
 */
export function tabPlay(kept: readonly { play: Play; finished: boolean }[]): Play | undefined {
  const noted = notedPlay();
  if (!noted) return undefined;
  const same = kept.filter(({ play }) => play.scenario === noted.scenario && play.seed === noted.seed);
  if (same.length === 0) return undefined;
  const onward = same.find(
    ({ play, finished }) => !finished && noted.choices.every((choice, i) => choice === play.choices[i]),
  );
  return onward?.play ?? noted;
}
