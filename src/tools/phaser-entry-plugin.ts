// Builds Phaser from the parts that the stage uses, in place of the ready-made bundle, which is nearly twice as large and
// cannot be shaken. Development keeps the ready-made one. What the stage imports must be named in `EXPORTS` below.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = '\0lakon-phaser';

/** Modules that register themselves (factories, scene plugins), in an order that Phaser's circular requires survive. */
export const PARTS: readonly string[] = [
  'polyfills/requestVideoFrame',
  // Before every game object: they extend classes that the renderer defines.
  'renderer/index',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'gameobjects/image/ImageFactory',
  'gameobjects/container/ContainerFactory',
  'scene/ScenePlugin',
  'tweens/TweenManager',
];

/** What `import { … } from 'phaser'` may name in the built game. */
export const EXPORTS: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
};

/** The flags by which Phaser's sources ask what belongs to this build. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Resolves `phaser` to an entry of its own in production builds. The sources are CommonJS, which the bundler reads as it is. */
export function phaserEntry(): Plugin {
  const sources = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
  const prefix = sources.replaceAll('\\', '/');
  return {
    name: 'lakon:phaser-entry',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id === 'phaser' ? ENTRY : undefined;
    },
    load(id) {
      if (id !== ENTRY) return undefined;
      const parts = PARTS.map((part) => `import ${JSON.stringify(`${prefix}/${part}.js`)};`);
      const named = Object.entries(EXPORTS).map(
        ([name, file]) => `export { default as ${name} } from ${JSON.stringify(`${prefix}/${file}.js`)};`,
      );
      return [...parts, ...named].join('\n');
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').startsWith(prefix) || !code.includes('typeof ')) return undefined;
      const known = code.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (whole, flag: string) =>
        flag in FLAGS ? String(FLAGS[flag]) : whole,
      );
      return known === code ? undefined : { code: known, map: null };
    },
  };
}
