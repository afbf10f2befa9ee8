// The card of a scenario: the part of its manifest that a library shows before anything else is loaded.
import type { Card, Manifest } from './scenario.ts';

export function cardOf(manifest: Manifest, shape: string): Card {
  const { id, locales, title, summary, contentNote, module, minutes, hours, goals, cast, player, scenes } = manifest;
  const faces = cast.filter((member) => member.id !== player.cast).map(({ shown, look }) => ({ shown, look }));
  const words = { title, summary, contentNote, module, minutes, hours, goals };
  return { id, locales, ...words, faces, scenes: scenes.length, shape };
}
