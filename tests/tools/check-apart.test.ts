// A story that takes more time or memory than there is, in places where nobody asks for them: a finding, and the program lives on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkApart } from '../../src/tools/check/check-apart.ts';

const LARGE = '=== a\n* '.repeat(200_000);

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lakon-apart-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function task(source: string) {
  const path = join(root, 'story.ink');
  writeFileSync(path, source);
  const catalogue = resolve('assets/catalogue.json');
  return { found: { kind: 'bare', path } as const, catalogue, maxStates: 1_000, milliseconds: 20_000 };
}

describe('a story in a thread of its own', { timeout: 120_000 }, () => {
  it('is checked as anywhere', async () => {
    const [checked] = await checkApart(task('Hello.\n* [One] -> END\n* [Two] -> END\n'), () => {});
    expect(checked?.report).toMatchObject({ verdict: 'COMPLETE', states: 2, plays: '2', findings: [] });
  });

  it('may run out of memory', async () => {
    const [checked] = await checkApart(task(LARGE), () => {}, { grace: 60_000, megabytes: 80 });
    expect(checked?.report).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'memory' });
    expect(checked?.report.findings).toMatchObject([{ rule: 'compile', level: 'error', file: 'story.ink' }]);
  });

  it('may run out of time', async () => {
    const short = { ...task(LARGE), milliseconds: 10 };
    const [checked] = await checkApart(short, () => {}, { grace: 100, megabytes: 2_000 });
    expect(checked?.report).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'stopped' });
    expect(checked?.report.findings[0]?.message.id).toContain('waktu');
  });
});
