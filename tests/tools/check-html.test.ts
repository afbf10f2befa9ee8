// The checker's page: that it says what the report says, that nothing in a story can become a part of it, that it needs nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/core/dimension.ts';
import type { Locale } from '../../src/core/locale.ts';
import { NAIVE } from '../../src/core/story-report.ts';
import { type CheckedStory, checkFound } from '../../src/tools/check/check-found.ts';
import { findStories } from '../../src/tools/check/find-stories.ts';
import { checkPage } from '../../src/tools/check/html/check-page.ts';
import { jsonReport } from '../../src/tools/check/json-report.ts';
import { checkPageWordsOf } from '../../src/words/check-page-words-of.ts';
import { CATALOGUE, FIXTURES } from '../support/fixture-story.ts';

const root = mkdtempSync(join(tmpdir(), 'lakon-page-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SPITEFUL = `-> door
=== door ===
* [<script>alert("1")</script> & 'so on' <img src="https:/\\/example.org/a.png">]
  -> desk
* [</style></title>"><b onclick=x>]
- -> desk
=== desk ===
+ [Again] -> desk
* [Dry] Nothing follows.
* [Out] -> END
`;
const BY_CHANCE = `{ RANDOM(1, 2):
- 1: -> a
- 2: -> b
}
=== a
* [A] -> END
* [Not so] Dry.
=== b
* [B] -> a
`;
const WIDE = `${Array.from({ length: 400 }, (_, i) => `* [A] -> k${i}\n* [B] -> k${i}\n=== k${i}\n`).join('')}-> END\n`;

function file(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}

const check = (path: string, maxStates?: number) =>
  findStories([path]).flatMap((found) => checkFound(found, CATALOGUE, { maxStates }));

/** All kinds of stories, each checked once. */
const STORIES: Readonly<Record<string, readonly CheckedStory[]>> = {
  scenario: check(join(FIXTURES, 'dua-menit')),
  spiteful: check(file('spiteful.ink', SPITEFUL)),
  chance: check(file('chance.ink', BY_CHANCE)),
  broken: check(file('broken.ink', '=== a\n* [One {\n')),
  bounded: check(file('long.ink', SPITEFUL), 2),
  wide: check(file('wide.ink', WIDE)),
};
const all = Object.values(STORIES).flat();
const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees: no tags, no markup of signs, one space where there are many. */
function textOf(page: string): string {
  const body = page.replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '').replace(/<wbr>/g, '');
  const words = body.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (_, mark: string) => MARKS[mark] ?? '?');
  return words.replace(/\s+/g, ' ');
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const found = (page: string, pattern: RegExp) => Array.from(page.matchAll(pattern), ([, first]) => first as string);
const only = (kind: string, locale: Locale = 'en') => checkPage(STORIES[kind] ?? [], locale);

describe.each(['id', 'en'] as const)('the page in %s', (locale) => {
  const page = checkPage(all, locale);
  const text = textOf(page);

  it('says its language, is the same each time, and has every finding and ending with the choices that show it', () => {
    expect(page).toContain(`<html lang="${locale}">`);
    expect(checkPage(all, locale)).toBe(page);
    for (const { path, report } of all) {
      expect(text).toContain(path);
      for (const { rule, message } of report.findings) {
        expect(page).toContain(`<code>${rule}</code>`);
        expect(text).toContain(flat(message[locale]));
      }
      for (const { id } of report.endings) expect(page).toContain(`>${id}</h4>`);
      for (const { texts = [] } of [...report.endings, ...report.findings]) {
        for (const one of texts) expect(text).toContain(flat(one));
      }
    }
    const shown = all.flatMap(({ report }) => [...report.endings, ...report.findings.filter(({ witness }) => witness)]);
    const scored = all.filter(({ report }) => report.measures?.scores).length;
    expect(found(page, /(<details class="play")/g)).toHaveLength(shown.length + scored * (NAIVE.length + 1));
  });

  it('is whole: ids are there once, links lead to them, tables have heads', () => {
    const ids = found(page, / id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of found(page, /href="([^"]*)"/g)) expect(ids).toContain(target.replace(/^#/, ''));
    const tables = found(page, /(<table[\s\S]*?<\/table>)/g);
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(table).toMatch(/<caption>[^<]+<\/caption>\s*<thead><tr><th scope="col"/);
    expect(found(page, /(<th(?! scope)[^e>]*>)/g)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

describe('the page', () => {
  it('shows the figures of the JSON report', () => {
    const text = textOf(only('scenario'));
    const { stories } = JSON.parse(JSON.stringify(jsonReport(STORIES.scenario ?? [], 'en')));
    let rows = 0;
    for (const { scores, scenes, naive } of stories) {
      const parts = [
        { part: scores, of: (player: string) => naive[player].scores },
        ...Object.entries(scenes).map(([scene, part]) => ({
          part,
          of: (player: string) => naive[player].scenes[scene],
        })),
      ];
      for (const { part, of } of parts) {
        for (const dimension of DIMENSIONS) {
          if (!part[dimension]) continue;
          const { min, max, pass, random } = part[dimension];
          const figures = [random.min, random.mean.toFixed(1), random.max, (100 * pass).toFixed(1), '%'];
          const players = NAIVE.map((player) => of(player)[dimension]);
          expect(text).toContain(`${dimension} ${[...figures, ...players].join(' ')} ${min} … ${max} `);
          rows += 1;
        }
      }
    }
    expect(rows).toBeGreaterThan(12);
    expect(text).toContain(`Possible plays ${stories[0].plays} `);
  });

  it('takes nothing from a story for markup', () => {
    const page = only('spiteful');
    expect(found(page, /(<script)/g)).toHaveLength(1);
    expect(found(page, /(<\/style)/g)).toHaveLength(1);
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script'));
    const tags = found(body, /(<[^>]*>)/g);
    expect(tags.filter((tag) => /^<(script|style|img|b)\b| onclick/.test(tag))).toEqual([]);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so on&#39;');
  });

  it('asks nobody for anything, and forbids itself to', () => {
    const page = checkPage(all, 'id');
    const own = page.replaceAll('&lt;img src=&quot;https://example.org/a.png&quot;&gt;', '').replaceAll('&quot;', '');
    expect(own).not.toMatch(/https?:|\/\/[a-z]|@import|url\((?!#)|<link|<iframe| src=/i);
    const policy = found(page, /Content-Security-Policy" content="([^"]*)"/g)[0]?.replaceAll('&#39;', "'");
    const hash = (tag: string) =>
      createHash('sha256')
        .update(found(page, new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))[0] as string)
        .digest('base64');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain(`style-src 'sha256-${hash('style')}'`);
    expect(policy).toContain(`script-src 'sha256-${hash('script')}'`);
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('says how far the check came', () => {
    expect(textOf(only('scenario'))).toContain(`COMPLETE ${checkPageWordsOf('en').complete}`);
    expect(textOf(only('bounded'))).toMatch(
      /BOUNDED Not everything was looked at to the end: the limit of states was reached/,
    );
    expect(textOf(only('bounded'))).toContain('Possible plays unknown Decisions in the story');
    expect(textOf(only('bounded'))).toContain('Decisions in one play unknown');
    expect(textOf(only('bounded'))).not.toContain(checkPageWordsOf('en').noFindings);
    expect(textOf(only('broken'))).toContain(`BOUNDED ${checkPageWordsOf('en').notExplored}`);
    expect(textOf(only('chance'))).toMatch(/Chance has a part in this\. Seed \d+ shows it/);
  });
});

describe('the map on the page', () => {
  it.each(['scenario', 'spiteful', 'chance'])('draws each step once and can show each play: %s', (kind) => {
    const [story] = STORIES[kind] ?? [];
    const page = checkPage([story as CheckedStory], 'en');
    const drawn = found(page, /data-line="([^"]*)"/g);
    const steps = story?.report.measures?.map.steps.map(({ from, to }) => `${from} ${to}`);
    expect(drawn.toSorted()).toEqual([...new Set(steps)].toSorted());
    const ways = found(page, /data-way="([^"]*)"/g).map((way) => way.split(' '));
    const taken = ways.flatMap((way) => way.slice(1).map((stop, i) => `${way[i]} ${stop}`));
    expect(taken.length).toBeGreaterThan(3);
    for (const one of taken) expect(drawn).toContain(one);
  });

  it('keeps boxes apart', () => {
    const boxes = Array.from(
      only('spiteful').matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="(\d+)" height="(\d+)" rx/g),
      (box) => box.slice(1).map(Number),
    ) as [number, number, number, number][];
    expect(boxes.length).toBeGreaterThan(4);
    for (const [i, [x, y, width, height]] of boxes.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      const meets = boxes.slice(i + 1).filter((one) => Math.abs(one[0] - x) < width && Math.abs(one[1] - y) < height);
      expect(meets).toEqual([]);
    }
  });

  it('gives way to words where a story is too big to be drawn', () => {
    const page = only('wide');
    expect(textOf(page)).toContain('too big to be drawn (401 decisions and endings)');
    expect(page).not.toContain('class="drawing"');
    expect(found(page, /(<details class="decision")/g)).toHaveLength(400);
  });
});

describe('npm run check -- --html', { timeout: 60_000 }, () => {
  const run = (args: readonly string[]) =>
    spawnSync(join('node_modules', '.bin', 'tsx'), ['src/tools/check.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, LAKON_LOCALE: 'id' },
    });

  it('writes the page beside the one JSON object', () => {
    const [story, target] = [join(root, 'spiteful.ink'), join(root, 'page.html')];
    const { status, stdout, stderr } = run([story, '--json', '--html', target]);
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).stories).toHaveLength(1);
    expect(readFileSync(target, 'utf8')).toBe(checkPage(STORIES.spiteful ?? [], 'id'));
  });

  it('says so at once where the file cannot be written', () => {
    const nowhere = join(root, 'nowhere', 'page.html');
    expect(run([root, '--html', nowhere])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(nowhere),
    });
    expect(existsSync(nowhere)).toBe(false);
    expect(run([root, '--html', root])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('folder'),
    });
  });
});
