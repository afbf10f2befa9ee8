// The pieces of the set-up that decide something: languages, versions of Node, what is installed, what was tested.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled } from '../../src/tools/setup/installed.mjs';
import { isNodeNewEnough } from '../../src/tools/setup/node-version.mjs';
import {
  playwrightTally,
  summaryLine,
  sumOf,
  tallyFromReport,
  vitestTally,
} from '../../src/tools/setup/test-reports.mjs';
import { chooseLocales } from '../../src/tools/setup/voice.mjs';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lakon-setup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('languages', () => {
  it.each([
    [{ LAKON_LOCALE: 'en', LANG: 'id_ID.UTF-8' }, ['en']],
    [{ LANG: 'id_ID.UTF-8' }, ['id']],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'id_ID.UTF-8' }, ['en']],
    [{ LANG: 'C.UTF-8' }, ['id', 'en']],
    [{ LANG: 'fr_FR.UTF-8' }, ['id', 'en']],
    [{}, ['id', 'en']],
  ])('%o gives %o', (env, locales) => {
    expect(chooseLocales(env)).toEqual(locales);
  });
});

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '100.0.0'])('%s is new enough', (version) => {
    expect(isNodeNewEnough(version)).toBe(true);
  });
  it.each(['4.9.1', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is too old', (version) => {
    expect(isNodeNewEnough(version)).toBe(false);
  });
});

describe('what is installed', () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  const elsewhere = { os: ['never'], cpu: [process.arch] };
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/native-here': { version: '1.0.0', optional: true, ...here },
    'node_modules/native-elsewhere': { version: '1.0.0', optional: true, ...elsewhere },
  };
  const { '': _own, 'node_modules/native-elsewhere': _foreign, ...present } = wanted;

  async function compare(record: object | undefined): Promise<boolean> {
    await mkdir(join(folder, 'node_modules'), { recursive: true });
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    const path = join(folder, 'node_modules', '.package-lock.json');
    await (record ? writeFile(path, JSON.stringify({ packages: record })) : rm(path, { force: true }));
    return isInstalled(folder);
  }

  it('is what npm recorded, but for packages made for other systems', async () => {
    expect(await compare(present)).toBe(true);
  });

  it.each([
    ['no record', undefined],
    ['another version', { ...present, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['another content', { ...present, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
    ['a package missing', { ...present, 'node_modules/a/node_modules/b': undefined }],
    ['a folder from another kind of computer', { ...present, 'node_modules/native-here': undefined }],
  ])('is not enough with %s', async (_what, record) => {
    expect(await compare(record)).toBe(false);
  });
});

describe('the numbers of a test run', () => {
  const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

  async function tally(report: unknown, code: number) {
    const path = join(folder, 'report.json');
    await writeFile(path, typeof report === 'string' ? report : JSON.stringify(report));
    return tallyFromReport(path, vitestTally, code);
  }

  it('are those of the report', async () => {
    expect(await tally(vitest, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(await tally({ ...vitest, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(playwrightTally({ stats })).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('count a failure that no test stands for', async () => {
    expect((await tally(vitest, 1)).failed).toBe(1);
    expect((await tally({ ...vitest, numPassedTests: 0 }, 0)).failed).toBe(1);
    expect((await tally('{"numPassedTests":', 0)).failed).toBe(1);
    expect((await tally({ other: true }, 0)).failed).toBe(1);
    expect(tallyFromReport(join(folder, 'none.json'), vitestTally, 0).failed).toBe(1);
  });

  it('add up to the last line', () => {
    const total = sumOf([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ]);
    expect(summaryLine(total)).toBe('7 passed, 1 failed');
    expect(summaryLine({ ...total, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped');
  });
});
