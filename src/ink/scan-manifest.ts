// Checks what scenario.json says against itself, the rubric and the catalogue: ids that point nowhere, words that a locale lacks.
import type { Finding } from '../core/finding.ts';
import { LOCALES } from '../core/locale.ts';
import type { Behaviour } from '../core/rubric.ts';
import type { Rule } from '../core/rule.ts';
import { finding, unknownId } from './scan-context.ts';
import type { ScenarioSources } from './scenario-sources.ts';

const FILE = 'scenario.json';

export function scanManifest(sources: ScenarioSources, behaviours: readonly Behaviour[]): Finding[] {
  const { manifest, catalogue } = sources;
  const cast = manifest.cast.map((member) => member.id);
  const scenes = manifest.scenes.map((scene) => scene.id);
  const looks = Object.keys(catalogue.looks);
  const dresses = [...new Set(Object.values(catalogue.looks).flatMap((look) => Object.keys(look.dresses ?? {})))];
  const known = (rule: Rule, what: { id: string; en: string }, id: string, ids: readonly string[]): Finding[] =>
    ids.includes(id) ? [] : [finding(FILE, 0, rule, unknownId(what, id, ids))];
  const CAST = { id: 'Tokoh', en: 'cast member' };
  return [
    ...known('unknown-cast', CAST, manifest.player.cast, cast),
    ...manifest.player.looks.flatMap((look) => known('unknown-asset', { id: 'Sosok', en: 'look' }, look, looks)),
    ...manifest.cast
      .filter((member) => member.id !== manifest.player.cast)
      .flatMap((member) => known('unknown-asset', { id: 'Sosok', en: 'look' }, member.look, looks)),
    ...manifest.scenes.flatMap((scene) =>
      known('unknown-asset', { id: 'Tempat', en: 'place' }, scene.place, catalogue.places),
    ),
    ...manifest.scenes.flatMap(({ dress }) =>
      dress === undefined ? [] : known('unknown-asset', { id: 'Busana', en: 'dress' }, dress, dresses),
    ),
    ...manifest.moods.flatMap((mood) => known('unknown-cast', CAST, mood.of, cast)),
    ...manifest.notes.flatMap((note) => known('bad-tag', { id: 'Adegan', en: 'scene' }, note.scene, scenes)),
    ...manifest.roles.flatMap((role) => known('unknown-cast', CAST, role.cast, cast)),
    ...manifest.locales.flatMap((locale) => [
      ...missingTexts(manifest, locale, ''),
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
function missingTexts(value: unknown, locale: string, path: string): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value);
  const keys = entries.map(([key]) => key);
  const isText = keys.length > 0 && keys.every((key) => (LOCALES as readonly string[]).includes(key));
  if (!isText)
    return entries.flatMap(([key, entry]) => missingTexts(entry, locale, path === '' ? key : `${path}.${key}`));
  if (typeof (value as Record<string, unknown>)[locale] === 'string') return [];
  return [
    finding(FILE, 0, 'locale-missing', {
      id: `Teks “${path}” belum ada dalam bahasa “${locale}”.`,
      en: `The text “${path}” is missing in “${locale}”.`,
    }),
  ];
}
