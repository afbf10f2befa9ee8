// npm test itself: goes on after a failure, counts truly, and ends with one line of numbers and the right code.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TinyProject } from './tiny-project.ts';

const REPORT = `
import { writeFileSync } from 'node:fs';
const place = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
const counts = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
writeFileSync(place, JSON.stringify(counts));
`;

const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

describe('npm test', { timeout: 60_000 }, () => {
  let project: TinyProject;
  const scripts: Record<string, string> = {
    'test:types': 'node -e 0',
    'test:lint': 'node -e 0',
    'test:unit': 'node report.mjs',
    check: 'node -e 0',
    'test:e2e': 'node -e "process.exit(1)"',
  };

  async function setScripts(changed: Record<string, string> = {}): Promise<void> {
    const own = JSON.parse(await project.read('package.json'));
    await project.write('package.json', JSON.stringify({ ...own, scripts: { ...scripts, ...changed } }));
  }

  beforeAll(async () => {
    project = await TinyProject.create();
    await project.write('report.mjs', REPORT);
  });
  afterAll(() => project.remove());

  it('installs what is missing and adds everything up', async () => {
    await setScripts();
    const { code, output } = await project.test({}, ['--only', 'types,lint,build,unit,check']);
    expect(lastLine(output)).toBe('16 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('goes on after a failure and ends with code 1', async () => {
    await setScripts({ 'test:types': 'node -e "process.exit(2)"', check: 'node -e "process.exit(1)"' });
    const { code, output } = await project.test({}, ['--only=types,lint,unit,check']);
    expect(lastLine(output)).toBe('13 passed, 2 failed');
    expect(code).toBe(1);
    await setScripts();
  });

  it('counts a step that leaves no report as failed, even after one that did', async () => {
    await setScripts({ 'test:unit': 'node -e 0' });
    const { code, output } = await project.test({}, ['--only', 'unit']);
    expect(lastLine(output)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
    await setScripts();
  });

  it('runs no browser test on a game that could not be built, and counts it as failed', async () => {
    await project.write('index.html', 'BROKEN');
    const { code, output } = await project.test();
    expect(output).toContain('Not run: the game could not be built.');
    expect(lastLine(output)).toBe('15 passed, 2 failed');
    expect(code).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'ends what it runs, and whatever that started, when it is ended',
    async () => {
      await setScripts({ 'test:types': `node -e "console.log('serving'); setInterval(() => {}, 1000)"; true` });
      const { shell, serving, silent } = project.startBelowShell('test.mjs', ['--only', 'types']);
      await serving;
      shell.kill('SIGTERM');
      // Its standard output closes once the last process that holds it is gone.
      await silent;
      await setScripts();
    },
  );

  it('names the steps when asked for one that does not exist', async () => {
    const { code, output } = await project.test({}, ['--only', 'units']);
    expect(code).toBe(2);
    expect(output).toContain('There are: types, lint, build, unit, check, e2e');
  });
});
