// `npm run bench -- page`: bytes, requests and time until the first choice, beside a bare Ink web page with the same story in the same run.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { buildServer } from '../../server/server.ts';
import { browserPath, QUIET_SWITCHES, WEBGL_SWITCHES } from '../browser-program.ts';
import { buildStories } from '../stories/build-stories.ts';
import { buildBarePage } from './bare-page.ts';
import { type LibraryFigures, measureLibrary } from './measure-library.ts';
import { type Load, measureLoad } from './measure-load.ts';
import { measureStage, type StageFigures } from './measure-stage.ts';
import { storedPlays } from './stored-plays.ts';

/** Budgets of the page: what may not be exceeded. */
const BUDGET = { firstKb: 85, requests: 6, stageKb: 420, idleMs: 20, libraryRatio: 1.2 };
const ROUNDS = 5;
/** Kept on a device that has been in use for years. */
const PLAYS = 500;
const SCENARIO = 'loket-tiga';

/** Measures the built game and the bare page in turns; prints the table; resolves to whether every budget is kept. */
export async function benchPage(print: (line: string) => void): Promise<boolean> {
  const folder = resolve('.lakon/bench');
  mkdirSync(folder, { recursive: true });
  print('Building the bare Ink page …');
  const stories = buildStories(resolve('stories'), resolve('assets/catalogue.json'), resolve('.lakon/graphs'));
  const story = stories.find((one) => one.card.id === SCENARIO);
  const bareRoot = await buildBarePage(folder, story?.scenarios.id?.ink ?? '');
  const servers = await Promise.all([resolve('dist/web'), bareRoot].map((webRoot) => buildServer({ webRoot })));
  const [lakonUrl, bareUrl] = await Promise.all(servers.map((server) => server.listen({ port: 0, host: '127.0.0.1' })));
  const own = `${lakonUrl}/#/play/${SCENARIO}`;
  // Until the first choice nothing is drawn but a page. A graphics card imitated by software takes longer over its first
  // shaders than all the rest takes together, which says nothing about any phone; so there is none.
  const browser = await openBrowser('--disable-gpu');
  try {
    const rows: Rows = { lakon: [], bare: [] };
    for (let round = 0; round < ROUNDS; round++) {
      print(`Round ${round + 1} of ${ROUNDS} …`);
      rows.bare.push(await both(browser, `${bareUrl}/`));
      rows.lakon.push(await both(browser, own));
    }
    const withGraphics = await openBrowser(...WEBGL_SWITCHES);
    const stage = await measureStage(withGraphics, own).finally(() => withGraphics.close());
    print('The library with many plays, and with none …');
    const library = await measureLibrary(browser, `${lakonUrl}/`, storedPlays(stories, PLAYS, Date.now()));
    return report(rows, stage, library, print);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

function openBrowser(...graphics: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...QUIET_SWITCHES, ...graphics] });
}

interface Pair {
  fast: Load;
  slow: Load;
}

interface Rows {
  lakon: Pair[];
  bare: Pair[];
}

async function both(browser: Browser, url: string): Promise<Pair> {
  return {
    fast: await measureLoad(browser, { url, slow: false }),
    slow: await measureLoad(browser, { url, slow: true }),
  };
}

function report(rows: Rows, stage: StageFigures, library: LibraryFigures, print: (line: string) => void): boolean {
  const lakon = summary(rows.lakon);
  const bare = summary(rows.bare);
  print('');
  print('until the first choice          Lakon      bare Ink page');
  print(`  kB on the wire (brotli)     ${cell(lakon.kb)} ${cell(bare.kb)}   budget ${BUDGET.firstKb}`);
  print(`  requests                    ${cell(lakon.requests)} ${cell(bare.requests)}   budget ${BUDGET.requests}`);
  print(
    `  slow phone, median ms       ${cell(lakon.slowMs)} ${cell(bare.slowMs)}   ratio ${(lakon.slowMs / bare.slowMs).toFixed(2)}, budget 1.00`,
  );
  print(`  slow phone, least ms        ${cell(lakon.slowLeast)} ${cell(bare.slowLeast)}`);
  print(`  this machine, median ms     ${cell(lakon.fastMs)} ${cell(bare.fastMs)}`);
  print(`  main thread, median ms      ${cell(lakon.mainMs)} ${cell(bare.mainMs)}`);
  print('');
  print(`with stage, cast and place up, kB   ${cell(stage.bytes / 1000)}   budget ${BUDGET.stageKb}`);
  print(`idle, main-thread ms in 10 s        ${cell(stage.idleMs)}   budget ${BUDGET.idleMs}`);
  print('');
  print(
    `library, slow processor, median ms  ${cell(library.fullMs)} with ${PLAYS} plays, ${cell(library.emptyMs).trim()} with none: ratio ${library.ratio.toFixed(2)}, budget ${BUDGET.libraryRatio.toFixed(2)}`,
  );
  const kept = [
    lakon.kb <= BUDGET.firstKb,
    lakon.requests <= BUDGET.requests,
    lakon.slowMs <= bare.slowMs,
    stage.bytes / 1000 <= BUDGET.stageKb,
    stage.idleMs <= BUDGET.idleMs,
    library.ratio <= BUDGET.libraryRatio,
  ];
  print(`\n${kept.filter(Boolean).length} of ${kept.length} budgets kept`);
  return kept.every(Boolean);
}

function summary(pairs: readonly Pair[]) {
  const of = (pick: (pair: Pair) => number) => pairs.map(pick).sort((a, b) => a - b);
  const median = (numbers: readonly number[]) => numbers[Math.floor(numbers.length / 2)] ?? 0;
  return {
    kb: median(of((pair) => pair.fast.bytes)) / 1000,
    requests: median(of((pair) => pair.fast.requests)),
    slowMs: median(of((pair) => pair.slow.ms)),
    slowLeast: of((pair) => pair.slow.ms)[0] ?? 0,
    fastMs: median(of((pair) => pair.fast.ms)),
    mainMs: median(of((pair) => pair.fast.mainMs)),
  };
}

function cell(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0).padStart(9);
}
