import { describe, expect, it } from 'vitest';
import { readTag } from '../../src/ink/tag.ts';

describe('tags', () => {
  it.each([
    ['scene: antre', { kind: 'cue', cue: { kind: 'scene', scene: 'antre' } }],
    ['enter: bahar left', { kind: 'cue', cue: { kind: 'enter', who: 'bahar', slot: 'left' } }],
    ['exit: bahar', { kind: 'cue', cue: { kind: 'exit', who: 'bahar' } }],
    ['look: bahar player', { kind: 'cue', cue: { kind: 'look', who: 'bahar', at: 'player' } }],
    ['camera: wide', { kind: 'cue', cue: { kind: 'camera', shot: 'wide' } }],
    ['camera: close bahar', { kind: 'cue', cue: { kind: 'camera', shot: 'close', who: 'bahar' } }],
    ['key', { kind: 'key' }],
    ['coach: Kata: begini.', { kind: 'coach', text: 'Kata: begini.' }],
    ['thought: bahar Kertas lagi.', { kind: 'thought', thought: { who: 'bahar', text: 'Kertas lagi.' } }],
    ['does: a, b', { kind: 'does', behaviours: ['a', 'b'] }],
    ['does: none', { kind: 'does', behaviours: [] }],
  ])('%j is read', (source, expected) => {
    expect(readTag(source)).toEqual(expected);
  });

  it.each(['', 'kunci', 'scene', 'scene:', 'scene: a b', 'enter: bahar', 'thought: bahar', 'jump: a', 'key: x'])(
    '%j is no tag',
    (source) => {
      expect(readTag(source)).toBeUndefined();
    },
  );
});
