// A project of a few lines in a temporary folder, to try npm start and npm test on: the real set-up programs and the real npm,
// with a builder that takes no time. It copies index.html, counts its builds, and fails when told to.

import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const BUILDER = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const out = process.argv[process.argv.indexOf('--outDir') + 1];
const isServer = process.argv.includes('vite.server.config.ts');
const server = 'console.log("serving", process.env.LAKON_LOCALE); if (process.env.STAY) setInterval(() => {}, 1000);';
const page = readFileSync('index.html', 'utf8');
mkdirSync(out, { recursive: true });
if (page.includes('BROKEN') && !isServer) {
  writeFileSync(out + '/index.html', 'half a page');
  console.error('index.html:1 is broken');
  process.exit(1);
}
writeFileSync(out + (isServer ? '/main.mjs' : '/index.html'), isServer ? server : page);
if (!isServer) appendFileSync('builds.log', 'built as ' + process.env.NODE_ENV + '\\n');
`;

const LOCK = {
  name: 'tiny',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'tiny', version: '1.0.0', devDependencies: { vite: 'file:builder' } },
    builder: { name: 'vite', version: '1.0.0', dev: true },
    'node_modules/vite': { resolved: 'builder', link: true },
  } as Record<string, object>,
};

const FILES: Record<string, string> = {
  'package.json': JSON.stringify({ ...LOCK.packages[''], type: 'module' }),
  'package-lock.json': JSON.stringify(LOCK),
  'builder/package.json': JSON.stringify({ name: 'vite', version: '1.0.0', type: 'module' }),
  'builder/bin/vite.js': BUILDER,
  'index.html': '<p>satu</p>',
  'src/main.ts': 'export {};',
  'stories/a.ink': 'Halo.',
};

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
}

export class TinyProject {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<TinyProject> {
    const project = new TinyProject(await mkdtemp(join(tmpdir(), 'lakon-start-')));
    for (const [path, content] of Object.entries(FILES)) await project.write(path, content);
    for (const program of ['start.mjs', 'test.mjs']) {
      await cp(join('src/tools', program), join(project.folder, 'src/tools', program));
    }
    await cp('src/tools/setup', join(project.folder, 'src/tools/setup'), { recursive: true });
    return project;
  }

  async write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), content);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Lets the lock file ask for a package that is to be fetched from `registry`. */
  async askFor(name: string, registry: string): Promise<void> {
    const own = { name: 'tiny', version: '1.0.0', dependencies: { [name]: '1.0.0' } };
    const resolved = `${registry}/${name}/-/${name}-1.0.0.tgz`;
    const packages = { '': own, [`node_modules/${name}`]: { version: '1.0.0', resolved } };
    await this.write('package.json', JSON.stringify({ ...own, type: 'module' }));
    await this.write('package-lock.json', JSON.stringify({ ...LOCK, packages }));
  }

  start(env: Record<string, string> = {}, nodeArgs: string[] = [], args: string[] = []): Promise<Ran> {
    return this.run([...nodeArgs, join(this.folder, 'src/tools/start.mjs'), ...args], env);
  }

  test(env: Record<string, string> = {}, args: string[] = []): Promise<Ran> {
    return this.run([join(this.folder, 'src/tools/test.mjs'), ...args], env);
  }

  /** Starts it as npm does, below a shell; returns that shell and when its first words were read. */
  startBelowShell(
    name = 'start.mjs',
    args: string[] = [],
  ): { shell: ChildProcess; serving: Promise<void>; silent: Promise<void> } {
    const program = join(this.folder, 'src/tools', name);
    const env = { PATH: process.env.PATH, STAY: '1', npm_lifecycle_event: 'start' };
    // The last command keeps the shell from handing its own process over to Node.
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${program}" ${args.join(' ')}; true`], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const serving = new Promise<void>((resolve) => {
      shell.stdout.on('data', (chunk) => String(chunk).includes('serving') && resolve());
    });
    const silent = new Promise<void>((resolve) => shell.stdout.once('close', resolve));
    return { shell, serving, silent };
  }

  /** Runs Node to its end. The environment is as bare as on a fresh machine. */
  private run(command: string[], env: Record<string, string>): Promise<Ran> {
    const bare = { PATH: process.env.PATH, HOME: process.env.HOME, LAKON_LOCALE: 'en' };
    const child = spawn(process.execPath, command, { env: { ...bare, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = performance.now();
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    return new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 }));
    });
  }

  async builds(): Promise<number> {
    return (await this.read('builds.log').catch(() => '')).split('\n').filter(Boolean).length;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
