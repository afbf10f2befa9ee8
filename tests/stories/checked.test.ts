// Every scenario that ships, under all rules of the checker: no error, no warning, in any language. What is pinned here changes with a
// scenario's logic (or, states and steps alone, with the explorer's): a changed number is a reviewed change.
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROFICIENT, SKILLED } from '../../src/core/band.ts';
import { DIMENSIONS } from '../../src/core/dimension.ts';
import { playResult } from '../../src/core/play-result.ts';
import { NAIVE } from '../../src/core/story-report.ts';
import { replay } from '../../src/ink/run.ts';
import { checkFound } from '../../src/tools/check/check-found.ts';
import { findStories } from '../../src/tools/check/find-stories.ts';
import { jsonReport } from '../../src/tools/check/json-report.ts';
import { reportSchema } from '../../src/tools/check/report-schema.ts';
import { SHIPPED, shippedStory } from '../support/shipped-stories.ts';

const PINNED: Readonly<Record<string, object>> = {
  'jumat-pukul-sembilan': {
    states: 12_452,
    steps: 49_784,
    nodes: 651,
    plays: '4294967296',
    decisions: 34,
    decisionsMet: { min: 16, max: 16 },
    endings: ['dua-angka', 'meja-yang-sama', 'padan', 'surat-menyusul', 'tepat-waktu', 'tunda'],
  },
  'loket-tiga': {
    states: 7_659,
    steps: 29_013,
    nodes: 3_137,
    plays: '3276444149',
    decisions: 33,
    decisionsMet: { min: 16, max: 16 },
    endings: ['beres-tapi-dingin', 'dua-belas-detik', 'kursi-kosong', 'laporan', 'lewat-belakang', 'nama-yang-benar'],
  },
};

const TEMPLATE = 'stories/templates/map-di-meja';

const folders = findStories(['stories']);
const checked = folders.map((found) => checkFound(found, resolve('assets/catalogue.json'), {}));

describe('the scenarios that ship', () => {
  it('are all pinned and all checked', () => {
    expect(SHIPPED.map(({ card }) => card.id).sort()).toEqual(Object.keys(PINNED).sort());
    expect(checked.map((reports) => reports.map(({ path }) => path))).toEqual(
      [...SHIPPED.map(({ manifest }) => `stories/${manifest.id}`).sort(), TEMPLATE].map((folder) => [
        `${folder}/id.ink`,
        `${folder}/en.ink`,
      ]),
    );
  });

  it('come with a template that has nothing to mend', () => {
    const reports = checked.at(-1)!.map(({ report }) => report);
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
    expect(reports.map(({ verdict }) => verdict)).toEqual(['COMPLETE', 'COMPLETE']);
    for (const { scores } of reports.map(({ measures }) => measures!)) {
      for (const scene of scores!.scenes)
        for (const dimension of DIMENSIONS) expect(scene.dimensions[dimension]).not.toBeNull();
    }
  });

  it('are reported in the form that is documented', () => {
    const report = JSON.parse(JSON.stringify(jsonReport(checked.flat(), 'id')));
    expect(v.safeParse(reportSchema, report).issues).toBeUndefined();
  });
});

describe.each(Object.entries(PINNED))('%s', (id, pinned) => {
  const { scenario, play } = shippedStory(id);
  const reports = checked[Object.keys(PINNED).indexOf(id)]!.map(({ report }) => report);

  it('breaks no rule in any language, and has the size that was reviewed', () => {
    for (const report of reports) {
      expect(report.findings).toEqual([]);
      expect(report).toMatchObject({ kind: 'ours', verdict: 'COMPLETE', boundedBy: null });
      const { graph, decisions, decisionsMet } = report.measures!;
      expect({
        states: report.states,
        steps: report.steps,
        nodes: graph.nodes.length,
        plays: report.plays,
        decisions: decisions.length,
        decisionsMet,
        endings: report.endings.map((ending) => ending.id).sort(),
      }).toEqual(pinned);
    }
  });

  it('comes to every ending by the list that is said, in the words that are said', () => {
    for (const { endings, locale } of reports) {
      for (const { id: outcome, witness, texts } of endings) {
        const trace = replay(scenario(locale!), play(witness));
        expect(trace.outcome).toBe(outcome);
        const said = trace.turns.flatMap(({ decision }) => decision?.options[decision.chosen ?? -1]?.text ?? []);
        expect(said).toEqual(texts);
      }
    }
  });

  it('can be played skilled in two dimensions and proficient in the third, and by nobody who does not read', () => {
    for (const { measures, locale } of reports) {
      const { best, naive, play: whole } = measures!.scores!;
      const played = scenario(locale!);
      const scoresOf = (choices: readonly number[]) =>
        playResult(replay(played, play(choices)), played.rubric, played.bounds).map(({ score }) => score);
      const [low, middle, high] = scoresOf(best!.witness).sort((a, b) => a! - b!) as [number, number, number];
      expect([low >= PROFICIENT, middle >= SKILLED, high >= SKILLED]).toEqual([true, true, true]);
      for (const player of NAIVE) {
        expect(naive[player].ended).toBe(true);
        expect(scoresOf(naive[player].witness)).toEqual(naive[player].scores);
        for (const score of naive[player].scores) expect(score).toBeLessThan(PROFICIENT);
      }
      for (const dimension of DIMENSIONS) expect(whole[dimension]!.pass).toBeLessThanOrEqual(0.2);
    }
  });
});
