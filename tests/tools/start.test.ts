// npm start on a fresh copy, on an unchanged one, after changes, and when something is in the way.

import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TinyProject } from './tiny-project.ts';

describe('npm start', { timeout: 60_000 }, () => {
  let project: TinyProject;
  beforeAll(async () => {
    project = await TinyProject.create();
  });
  afterAll(() => project.remove());

  it('installs, builds and serves on a fresh copy, whatever NODE_ENV says', async () => {
    const { code, output } = await project.start({ NODE_ENV: 'production' });
    expect(output).toContain('Libraries: installed');
    expect(output).toContain('The game: built');
    expect(output).toContain('serving en');
    expect(code).toBe(0);
    expect(await project.read('dist/web/index.html')).toBe('<p>satu</p>');
    expect(await project.read('builds.log')).toBe('built as production\n');
  });

  it('does nothing twice when nothing changed', async () => {
    const { code, output, seconds } = await project.start();
    expect(code).toBe(0);
    expect(output).toContain('Libraries: installed already, nothing changed.');
    expect(output).toContain('The game: nothing changed since it was last built.');
    expect(output).toContain('serving en');
    expect(await project.builds()).toBe(1);
    expect(seconds).toBeLessThan(10);
  });

  it('is not misled by a new date on an old file', async () => {
    await utimes(join(project.folder, 'index.html'), new Date(), new Date());
    expect((await project.start()).output).toContain('nothing changed since it was last built');
    expect(await project.builds()).toBe(1);
  });

  it.each([
    'index.html',
    'src/new.ts',
    'stories/a.ink',
    'public/picture.svg',
    'assets/catalogue.json',
    'vite.config.ts',
  ])('builds again when %s changes, and installs nothing', async (path) => {
    const before = await project.builds();
    await project.write(path, `<p>${path}</p>`);
    const { output } = await project.start();
    expect(output).toContain('installed already');
    expect(await project.builds()).toBe(before + 1);
  });

  it('builds again when dist was built by hand, as nothing is known of that one', async () => {
    const before = await project.builds();
    await rm(join(project.folder, 'dist/web'), { recursive: true });
    await project.write('dist/web/index.html', 'by hand');
    await project.start();
    expect(await project.builds()).toBe(before + 1);
    expect(await project.read('dist/web/index.html')).toContain('index.html');
  });

  it('starts no half-built game: shows the error, ends with 1, keeps the old build', async () => {
    const [before, page] = [await project.builds(), await project.read('dist/web/index.html')];
    await project.write('index.html', 'BROKEN');
    const { code, output } = await project.start({ LAKON_LOCALE: 'id' });
    expect(code).toBe(1);
    expect(output).toContain('index.html:1 is broken');
    expect(output).toContain('Permainan tidak bisa dibangun');
    expect(output).not.toContain('serving');
    expect(await project.read('dist/web/index.html')).toBe(page);
    await project.write('index.html', '<p>lagi</p>');
    expect((await project.start()).code).toBe(0);
    expect(await project.builds()).toBe(before + 1);
  });

  it('installs again when the lock file asks for something else', async () => {
    const lock = JSON.parse(await project.read('package-lock.json'));
    lock.packages.second = { name: 'second', version: '1.0.0' };
    lock.packages['node_modules/second'] = { resolved: 'second', link: true };
    lock.packages[''].dependencies = { second: 'file:second' };
    await project.write('second/package.json', JSON.stringify({ name: 'second', version: '1.0.0' }));
    await project.write('package.json', JSON.stringify({ ...lock.packages[''], type: 'module' }));
    await project.write('package-lock.json', JSON.stringify(lock));
    const { output } = await project.start();
    expect(output).toContain('Libraries: being installed');
    expect(await project.read('node_modules/second/package.json')).toContain('second');
    expect((await project.start()).output).toContain('installed already');
  });

  it.skipIf(process.platform === 'win32')('ends when the npm that started it is ended', async () => {
    const { shell, serving, silent } = project.startBelowShell();
    await serving;
    shell.kill('SIGTERM');
    // Its standard output closes once the last process that holds it is gone.
    await silent;
  });

  it('installs again when an installation broke off half-way', async () => {
    await rm(join(project.folder, 'node_modules/.package-lock.json'));
    expect((await project.start()).output).toContain('Libraries: installed (');
  });
});

describe('npm start, when something is in the way', { timeout: 60_000 }, () => {
  let project: TinyProject;
  beforeAll(async () => {
    project = await TinyProject.create();
  });
  afterAll(() => project.remove());

  it('says what to do without a network', async () => {
    const registry = 'http://127.0.0.1:9';
    await project.askFor('somewhere-else', registry);
    const { code, output } = await project.start({
      LAKON_LOCALE: 'id',
      npm_config_registry: registry,
      npm_config_fetch_retries: '0',
      npm_config_cache: join(project.folder, 'empty-cache'),
    });
    expect(code).toBe(1);
    expect(output).toContain('registri npm tidak terjangkau');
    expect(output).not.toContain('Permainan:');
  });

  it('says which Node it needs to one that is too old', async () => {
    const preload = join(project.folder, 'old-node.cjs');
    await writeFile(
      preload,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } });",
    );
    const { code, output } = await project.start({}, ['--require', preload]);
    expect(code).toBe(1);
    expect(output).toContain('Lakon perlu Node.js 20.19');
    expect(output).toContain('Lakon needs Node.js 20.19');
  });

  it('answers --help and refuses what it does not know, without installing', async () => {
    const help = await project.start({ LAKON_LOCALE: '', LANG: 'C.UTF-8' }, [], ['--help']);
    expect(help.code).toBe(0);
    expect(help.output.indexOf('memasang')).toBeGreaterThan(0);
    expect(help.output.indexOf('installs')).toBeGreaterThan(help.output.indexOf('memasang'));
    const stray = await project.start({}, [], ['--port', '80']);
    expect(stray.code).toBe(2);
    expect(stray.output).toContain('LAKON_PORT');
  });
});
