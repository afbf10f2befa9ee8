// Checks one tag: its form, and whether the ids in it exist.
import type { Cue } from '../core/beat.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import { finding, type ScanContext, unknownId } from './scan-context.ts';
import { readTag, TAG_FORMS } from './tag.ts';

/** Findings on a tag written without its `#`. */
export function scanTag(source: string, line: number, context: ScanContext): Finding[] {
  const { file } = context;
  if (/[{}]|\/\//.test(source)) {
    return [
      finding(file, line, 'bad-tag', {
        id: 'Di dalam tag tidak boleh ada { } atau //: Ink akan memotong atau menghitungnya diam-diam.',
        en: 'No { } and no // inside a tag: Ink would evaluate or cut them silently.',
      }),
    ];
  }
  const tag = readTag(source);
  if (!tag) return [unreadable(source.trim(), line, file)];
  if (tag.kind === 'thought') return castKnown(tag.thought.who, line, context);
  if (tag.kind === 'cue') return scanCue(tag.cue, line, context);
  if (tag.kind === 'does') {
    return tag.behaviours
      .filter((id) => !context.behaviours.has(id))
      .map((id) =>
        finding(
          file,
          line,
          'unknown-behaviour',
          unknownId({ id: 'Perilaku', en: 'behaviour' }, id, context.behaviours),
        ),
      );
  }
  return [];
}

function unreadable(source: string, line: number, file: string): Finding {
  const name = source.split(':')[0]?.trim() ?? '';
  const form = TAG_FORMS[name];
  if (form)
    return finding(file, line, 'bad-tag', { id: `Bentuk tag yang benar: ${form}`, en: `The tag is written: ${form}` });
  return finding(file, line, 'unknown-tag', unknownId({ id: 'Tag', en: 'tag' }, name, Object.keys(TAG_FORMS)));
}

function scanCue(cue: Cue, line: number, context: ScanContext): Finding[] {
  const { manifest, catalogue, file } = context;
  const known = (rule: Rule, what: { id: string; en: string }, id: string, ids: readonly string[]) =>
    ids.includes(id) ? [] : [finding(file, line, rule, unknownId(what, id, ids))];
  const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
  switch (cue.kind) {
    case 'scene':
      return known('bad-tag', { id: 'Adegan', en: 'scene' }, cue.scene, ids(manifest.scenes));
    case 'outcome':
      return known('bad-tag', { id: 'Akhir cerita', en: 'outcome' }, cue.outcome, ids(manifest.outcomes));
    case 'place':
      return known('unknown-asset', { id: 'Tempat', en: 'place' }, cue.place, catalogue.places);
    case 'sound':
      return known('unknown-asset', { id: 'Bunyi', en: 'sound' }, cue.sound, catalogue.sounds);
    case 'music':
      return known('unknown-asset', { id: 'Musik', en: 'music' }, cue.music, catalogue.music);
    case 'enter':
      return [
        ...castKnown(cue.who, line, context),
        ...known('unknown-asset', { id: 'Posisi', en: 'slot' }, cue.slot, catalogue.slots),
      ];
    case 'exit':
      return castKnown(cue.who, line, context);
    case 'look': {
      const target = ['player', 'down', 'away'].includes(cue.at) ? [] : castKnown(cue.at, line, context);
      return [...castKnown(cue.who, line, context), ...target];
    }
    case 'camera':
      return [
        ...known('unknown-asset', { id: 'Kamera', en: 'camera shot' }, cue.shot, catalogue.cameras),
        ...(cue.who === undefined ? [] : castKnown(cue.who, line, context)),
      ];
  }
}

function castKnown(id: string, line: number, context: ScanContext): Finding[] {
  const cast = context.manifest.cast.map((member) => member.id);
  if (cast.includes(id)) return [];
  return [finding(context.file, line, 'unknown-cast', unknownId({ id: 'Tokoh', en: 'cast member' }, id, cast))];
}
