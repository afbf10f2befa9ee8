// The game is built with fewer parts of Phaser than development has: nothing may be used that the build leaves out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPORTS, PARTS } from '../../src/tools/phaser-entry-plugin.ts';

const sources = readdirSync('src/stage').map((file) => readFileSync(`src/stage/${file}`, 'utf8'));

/** Names that are imported as values, not as types. */
function imported(source: string): string[] {
  return [...source.matchAll(/import \{([^}]*)\} from 'phaser'/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );
}

describe('the parts of Phaser that are built', () => {
  test('cover every value that the stage imports', () => {
    const used = sources.flatMap(imported);
    // `import { type GameObjects, Scene }` names two, `Game` one more: fewer means that this test reads nothing.
    expect(used).toContain('Game');
    expect(used).toContain('Scene');
    for (const name of used) expect(Object.keys(EXPORTS), name).toContain(name);
    for (const source of sources) expect(source).not.toMatch(/import (\* as )?\w+ from 'phaser'/);
  });

  test('cover every kind of thing that a scene adds', () => {
    const added = new Set(sources.flatMap((source) => [...source.matchAll(/\.add\.(\w+)\(/g)].map(([, kind]) => kind)));
    expect([...added].sort()).toEqual(['container', 'image']);
    for (const kind of added) expect(PARTS.some((part) => part.startsWith(`gameobjects/${kind}/`))).toBe(true);
  });

  test('exist in the installed version', () => {
    for (const file of [...PARTS, ...Object.values(EXPORTS)])
      expect(existsSync(resolve(`node_modules/phaser/src/${file}.js`)), file).toBe(true);
  });
});
