// `npm run check` as a program: what it finds on disk, what it prints, and how it ends.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../support/fixture-story.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lakon-check-'));
  cpSync(FIXTURES, join(root, 'mine'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(join('node_modules', '.bin', 'tsx'), ['src/tools/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LAKON_LOCALE: 'en', ...env },
  });

describe('npm run check', { timeout: 120_000 }, () => {
  it('ends with 0 and a table, in the language that is asked for, without colours where there is no terminal', () => {
    const path = file('fine.ink', 'Hello.\n* [One] -> END\n* [Two] -> END\n');
    const shown = run([path]);
    expect([shown.status, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toMatch(/COMPLETE: 2 states.+2 plays/);
    expect(shown.stdout).toContain('no findings');
    expect(shown.stdout).not.toContain('\u001b');
    expect(run([path, '--locale', 'id']).stdout).toMatch(/tidak ada temuan/);
    expect(run([path], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[32m');
    expect(run([path], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  it('ends with 1 on an error, names its place and shows how to play it again', () => {
    const path = file('dry.ink', '-> a\n=== a\n* [One]\n  Nothing comes.\n* [Two] -> END\n');
    const { status, stdout } = run([path]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${path}:4  error dead-end`);
    expect(stdout).toContain(`npm run play -- ${path} --choices 0`);
  });

  it('prints one JSON object and nothing else', () => {
    const { stdout, stderr } = run(['--json', join(root, 'mine')]);
    expect(stderr).toBe('');
    const { stories } = JSON.parse(stdout);
    expect(stories.map((one: { path: string; locale: string }) => [one.path, one.locale])).toEqual([
      [join(root, 'mine', 'dua-menit', 'id.ink'), 'id'],
      [join(root, 'mine', 'dua-menit', 'en.ink'), 'en'],
    ]);
  });

  it.each([
    ['an empty file', 'empty.ink', '', /empty/],
    ['JSON that is no story', 'other.json', '{"a": 1}', /no Ink story/],
    ['text that is no JSON', 'text.json', 'Dear Sir', /no Ink story/],
    ['bytes that are no text', 'bytes.ink', new Uint8Array(4096).map((_, i) => (i * 131) % 256), /bytes\.ink/],
  ])('says of %s what it is, without a stack', (_, name, text, expected) => {
    const { status, stdout, stderr } = run([file(name, text)]);
    expect(stdout).toMatch(expected);
    expect(stdout + stderr).not.toMatch(/\bat .+:\d+:\d+/);
    expect(status).toBeLessThan(2);
  });

  it('ends with 2 where it could not run', () => {
    const missing = run([join(root, 'nothing-here')]);
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('nothing-here')]);
    mkdirSync(join(root, 'hollow'), { recursive: true });
    expect(run([join(root, 'hollow')])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['--max-states', 'many']).stderr).toContain('many');
    expect(run(['--locale', 'fr']).status).toBe(2);
    expect(run(['--help']).stdout).toMatch('--max-seconds');
  });
});
