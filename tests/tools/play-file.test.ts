// `npm run play` with a single file: any Ink, sound or not, and the lists of choices that the checker gives.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';

const FAULTS = 'tests/fixtures/ink/faults';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lakon-play-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (args: readonly string[], input = '') =>
  spawnSync(join('node_modules', '.bin', 'tsx'), ['src/tools/play.ts', ...args, '--locale', 'en'], {
    encoding: 'utf8',
    input,
  });

describe('npm run play with a file', { timeout: 120_000 }, () => {
  it('follows a list and says how it stops', () => {
    const broken = run([join(FAULTS, 'dead-end-thread.ink'), '--choices', '0']);
    expect(broken.stdout).toMatch(
      /The square is full\.[\s\S]*> Buy a fruit[\s\S]*It is sweet\.[\s\S]*stops with an error/,
    );
    expect(broken.status).toBe(1);
    expect(run([join(FAULTS, 'endless-step.ink'), '--choices', '1'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('never comes to a choice or an end'),
    });
  });

  it('plays on from there, takes back, and plays what is compiled and what is included', () => {
    const path = join(root, 'door.json');
    const { json } = compileInk('A door.\n* [Knock] Who is there?\n  -> END\n* [Go] You go.\n  -> END\n');
    writeFileSync(path, json as string);
    const played = run([path], '3\n2\n');
    expect(played.stdout).toMatch(/1\. Knock\n {2}2\. Go[\s\S]*> Go[\s\S]*You go\.[\s\S]*The end\./);
    expect(played.status).toBe(0);
    expect(run(['tests/fixtures/ink/clean/unreachable-included.ink', '--choices', '0,0']).stdout).toContain('A shed.');
    const left = run(['tests/fixtures/ink/clean/unreachable-included.ink', '--choices', '0'], 'u\nq\n');
    expect(left.stdout).toMatch(/Go on later with: npm run play -- \S+ --choices \n/);
  });

  it('refuses what cannot be played, without a stack', () => {
    for (const args of [
      [join(root, 'nothing.ink')],
      [join(FAULTS, 'compile-target.ink')],
      [join(FAULTS, 'dead-end-thread.ink'), '--choices', '7'],
      [join(FAULTS, 'dead-end-thread.ink'), '--choices', 'x'],
    ]) {
      const { status, stderr } = run(args);
      expect([status, stderr.length > 0]).toEqual([2, true]);
      expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
    }
  });
});
