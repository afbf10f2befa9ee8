// The table of layers, executable: who may import whom, no cycles, no barrels, no default exports, nothing impure in core and ink.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = resolve('src');

/** What each folder may import: other folders of src, and packages. */
const TABLE: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  core: { folders: ['core'], packages: [] },
  words: { folders: ['words'], packages: [] },
  ink: { folders: ['core', 'ink'], packages: ['inkjs'] },
  workshop: { folders: ['core', 'workshop'], packages: ['valibot', 'socket.io-client'] },
  storage: { folders: ['core', 'storage'], packages: ['idb'] },
  stores: { folders: ['core', 'ink', 'storage', 'workshop', 'stores'], packages: ['zustand/vanilla'] },
  page: {
    folders: ['core', 'words', 'stores', 'page'],
    packages: ['preact', 'lucide', 'lean-qr', '@fontsource-variable'],
  },
  stage: { folders: ['core', 'stores', 'stage'], packages: ['phaser'] },
  audio: { folders: ['core', 'stores', 'audio'], packages: ['howler'] },
  server: {
    folders: ['core', 'ink', 'words', 'workshop', 'server'],
    packages: ['node:', 'fastify', '@fastify', 'lean-qr', 'socket.io', 'libsql', 'kysely', 'virtual:'],
  },
  tools: { folders: ['core', 'ink', 'words', 'workshop', 'storage', 'stores', 'server', 'tools'], packages: ['*'] },
  'main.ts': {
    folders: ['core', 'ink', 'words', 'stores', 'page', 'stage', 'audio', 'storage', 'workshop'],
    packages: ['virtual:'],
  },
};
/** Packages that single files alone may load. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  'ink/compile.ts': ['inkjs/full'],
  'ink/manifest-schema.ts': ['valibot'],
  'ink/read-sources.ts': ['valibot'],
  'ink/schema-words.ts': ['valibot'],
  'ink/unzip-files.ts': ['fflate'],
  'ink/zip-files.ts': ['fflate'],
  'page/paper/paper-document.ts': ['docx'],
  'page/paper/word-tables.ts': ['docx'],
  'page/report/report-workbook.ts': ['write-excel-file'],
  'page/offline/offline-worker.ts': ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
};
const IMPURE =
  /\b(Math\.random|Date|setTimeout|setInterval|requestAnimationFrame|fetch|document|window|console|process)\b/;
const LONGEST = 400;

interface Module {
  name: string;
  folder: string;
  source: string;
  imports: string[];
  defaultExport: boolean;
  reexports: boolean;
  /** Source without comments and strings, for words that must not occur. */
  bare: string;
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const modules = files.map(readModule);

function readModule(name: string): Module {
  const source = readFileSync(join(ROOT, name), 'utf8');
  const parsed = parseSync(name, source, { lang: name.endsWith('.tsx') ? 'tsx' : 'ts' });
  if (parsed.errors.length > 0) throw new Error(`${name} does not parse: ${parsed.errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const dynamic = dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).slice(1, -1),
  );
  const exported = staticExports.flatMap((statement) => statement.entries);
  const from = exported.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : []));
  return {
    name,
    folder: name.includes('/') ? (name.split('/')[0] as string) : name,
    source,
    imports: [...staticImports.map((one) => one.moduleRequest.value), ...dynamic, ...from],
    defaultExport: exported.some((entry) => entry.exportName.kind === 'Default'),
    reexports: from.length > 0,
    bare: withoutWords(source, parsed.comments),
  };
}

function withoutWords(source: string, comments: readonly { start: number; end: number }[]): string {
  const blanked = [...source];
  for (const { start, end } of comments) blanked.fill(' ', start, end);
  return blanked.join('').replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** The module an import leads to, as a name under src; undefined for packages. */
function target(module: Module, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return relative(ROOT, join(ROOT, dirname(module.name), specifier)).replaceAll('\\', '/');
}

function packageAllowed(module: Module, specifier: string): boolean {
  const allowed = [...(TABLE[module.folder]?.packages ?? []), ...(EXTRA[module.name] ?? [])];
  return allowed.some((name) => {
    if (name === '*') return true;
    if (name === 'inkjs' || name === 'zustand/vanilla' || name === 'inkjs/full') return specifier === name;
    return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
  });
}

describe('architecture', () => {
  it('sees every module', () => {
    const counted = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|tsx|mjs)$/.test(file),
    );
    expect(modules.length).toBe(counted.filter((file) => !file.endsWith('.d.ts')).length);
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.filter((module) => module.imports.length > 0).length).toBeGreaterThan(30);
  });

  it('has a row in the table for every folder', () => {
    expect([...new Set(modules.map((module) => module.folder))].filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  it('keeps the import table', () => {
    const broken = modules.flatMap((module) =>
      module.imports.flatMap((specifier) => {
        const inside = target(module, specifier);
        if (inside === undefined)
          return packageAllowed(module, specifier) ? [] : [`${module.name} imports ${specifier}`];
        if (inside.startsWith('..') || inside === 'main.ts') return [`${module.name} imports ${inside}`];
        const folder = inside.split('/')[0] as string;
        return TABLE[module.folder]?.folders.includes(folder) ? [] : [`${module.name} imports ${inside}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(
      modules.map((module) => [module.name, module.imports.flatMap((one) => target(module, one) ?? [])]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (name: string, path: readonly string[]) => {
      if (state.get(name) === 'done') return;
      if (state.get(name) === 'open') {
        cycles.push([...path.slice(path.indexOf(name)), name].join(' → '));
        return;
      }
      state.set(name, 'open');
      for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
      state.set(name, 'done');
    };
    for (const name of graph.keys()) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it('has no barrels, no re-exports and no default exports', () => {
    expect(modules.filter((one) => /(^|\/)index\.\w+$/.test(one.name) || one.reexports).map((one) => one.name)).toEqual(
      [],
    );
    expect(modules.filter((one) => one.defaultExport).map((one) => one.name)).toEqual([]);
  });

  it('keeps clocks, chance, network and pages out of core and ink', () => {
    const impure = modules.filter((one) => ['core', 'ink'].includes(one.folder) && IMPURE.test(one.bare));
    expect(impure.map((one) => `${one.name}: ${IMPURE.exec(one.bare)?.[0]}`)).toEqual([]);
  });

  it('has no file over 400 lines and no vague names', () => {
    expect(modules.filter((one) => one.source.split('\n').length > LONGEST).map((one) => one.name)).toEqual([]);
    expect(files.filter((file) => /(util|helper|common|manager|misc)[^/]*$/i.test(file))).toEqual([]);
    expect(files.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  });

  it('opens every file with what it is responsible for', () => {
    expect(modules.filter((one) => !/^(#!.*\n)?\/\//.test(one.source)).map((one) => one.name)).toEqual([]);
  });
});
