// Checks what scenario.json says against itself, the rubric and the catalogue: ids that point nowhere, words that a locale lacks.
import type { Finding } from '../core/finding.ts';
import { LOCALES } from '../core/locale.ts';
import type { Behaviour } from '../core/rubric.ts';
import type { Rule } from '../core/rule.ts';
import { finding, unknownId } from './scan-context.ts';
import type { ScenarioSources } from './scenario-sources.ts';

const FILE = 'scenario.json';

export function scanManifest(sources: ScenarioSources, behaviours: readonly Behaviour[]): Finding[] {
  const { manifest, catalogue, lineOf = () => 0 } = sources;
  const cast = manifest.cast.map((member) => member.id);
  const scenes = manifest.scenes.map((scene) => scene.id);
  const looks = Object.keys(catalogue.looks);
  const dresses = [...new Set(Object.values(catalogue.looks).flatMap((look) => Object.keys(look.dresses ?? {})))];
  const known = (rule: Rule, what: Finding['message'], id: string, ids: readonly string[], path: string): Finding[] =>
    ids.includes(id) ? [] : [finding(FILE, lineOf(path), rule, unknownId(what, id, ids))];
  const CAST = { id: 'Tokoh', en: 'cast member' };
  const LOOK = { id: 'Sosok', en: 'look' };
  return [
    ...known('unknown-cast', CAST, manifest.player.cast, cast, 'player.cast'),
    ...manifest.player.looks.flatMap((look, i) => known('unknown-asset', LOOK, look, looks, `player.looks.${i}`)),
    ...manifest.cast.flatMap(({ id, look }, i) =>
      id === manifest.player.cast ? [] : known('unknown-asset', LOOK, look, looks, `cast.${i}.look`),
    ),
    ...manifest.scenes.flatMap(({ place, dress }, i) => [
      ...known('unknown-asset', { id: 'Tempat', en: 'place' }, place, catalogue.places, `scenes.${i}.place`),
      ...(dress === undefined
        ? []
        : known('unknown-asset', { id: 'Busana', en: 'dress' }, dress, dresses, `scenes.${i}.dress`)),
    ]),
    ...(manifest.music === undefined
      ? []
      : known('unknown-asset', { id: 'Pemain musik', en: 'ensemble' }, manifest.music, catalogue.ensembles, 'music')),
    ...manifest.moods.flatMap((mood, i) => known('unknown-cast', CAST, mood.of, cast, `moods.${i}.of`)),
    ...manifest.notes.flatMap((note, i) =>
      known('bad-tag', { id: 'Adegan', en: 'scene' }, note.scene, scenes, `notes.${i}.scene`),
    ),
    ...manifest.roles.flatMap((role, i) => known('unknown-cast', CAST, role.cast, cast, `roles.${i}.cast`)),
    ...manifest.locales.flatMap((locale) => [
      ...missingTexts(manifest, locale, '', lineOf),
      ...behaviours
        .filter((one) => !sources.wordings[locale]?.[one.id] && !('wording' in one))
        .map((one) =>
          finding(`rubric.${locale}.json`, 0, 'locale-missing', {
            id: `Perilaku “${one.id}” belum punya kata-kata dalam bahasa “${locale}”.`,
            en: `The behaviour “${one.id}” has no wording in “${locale}”.`,
          }),
        ),
    ]),
  ];
}

/** Texts that exist in some locale but not in this one, by their path in the file. */
function missingTexts(value: unknown, locale: string, path: string, lineOf: (path: string) => number): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value);
  const keys = entries.map(([key]) => key);
  const isText = keys.length > 0 && keys.every((key) => (LOCALES as readonly string[]).includes(key));
  if (!isText)
    return entries.flatMap(([key, entry]) => missingTexts(entry, locale, path === '' ? key : `${path}.${key}`, lineOf));
  if ((value as Record<string, unknown>)[locale] !== undefined) return [];
  return [
    finding(FILE, lineOf(path), 'locale-missing', {
      id: `Teks “${path}” belum ada dalam bahasa “${locale}”.`,
      en: `The text “${path}” is missing in “${locale}”.`,
    }),
  ];
}
