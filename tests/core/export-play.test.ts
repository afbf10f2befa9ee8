// A play as a file: what it holds is the debrief, no more and no less, and its evidence adds up.
import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/core/debrief.ts';
import { DIMENSIONS } from '../../src/core/dimension.ts';
import { csv } from '../../src/core/export-csv.ts';
import { exportPlay } from '../../src/core/export-play.ts';
import { playTable, type TableWords } from '../../src/core/export-table.ts';
import { unpackGraph } from '../../src/core/pack-graph.ts';
import { readPlay } from '../../src/core/written-play.ts';
import { replay } from '../../src/ink/run.ts';
import { fixturePlay, fixtureScenario, fixtureStory } from '../support/fixture-story.ts';
import { readCsv } from '../support/read-csv.ts';

const WORDS: TableWords = {
  columns: {
    number: 'Pilihan',
    scene: 'Adegan',
    answered: 'Sebelumnya',
    thoughts: 'Isi hati',
    said: 'Yang dipilih',
    behaviour: 'Perilaku',
    dimension: 'Kemampuan',
    points: 'Poin',
    reply: 'Sesudahnya',
    coach: 'Pendamping',
    stronger: 'Coba',
  },
  dimensions: { empathy: 'Empati', communication: 'Komunikasi', 'problem-solving': 'Pemecahan masalah' },
};

const EVERY_PLAY = [0, 1, 2].flatMap((first) => [0, 1, 2].map((second) => [first, second]));

function debriefOf(choices: readonly number[], locale: 'id' | 'en' = 'id') {
  const scenario = fixtureScenario(locale);
  const trace = replay(scenario, { ...fixturePlay(choices), locale });
  return { scenario, made: debrief(scenario, trace, unpackGraph(fixtureStory().graph)) };
}

describe('the record of a play', () => {
  it.each(EVERY_PLAY)('of choices %i, %i: evidence adds up to the points, points to the score', (...choices) => {
    const { scenario, made } = debriefOf(choices);
    const record = exportPlay(scenario, made);
    const evidence = record.decisions.flatMap((decision) => decision.evidence);
    for (const result of record.results) {
      const own = evidence.filter((one) => one.dimension === result.dimension);
      expect(own.reduce((sum, one) => sum + one.points, 0)).toBe(result.points);
      const { min, max } = result as { min: number; max: number };
      expect(result.score).toBe(Math.round((100 * (result.points - min)) / (max - min)));
      const perScene = record.scenes.map((scene) => scene.points[result.dimension]);
      expect(perScene.reduce((sum, points) => sum + points, 0)).toBe(result.points);
    }
  });

  it('names the play so that it can be opened again', () => {
    const { scenario, made } = debriefOf([1, 2]);
    expect(readPlay(exportPlay(scenario, made).play)).toEqual(fixturePlay([1, 2]));
  });

  it('numbers decisions from 1 in the order of play, and says which decided most', () => {
    const { scenario, made } = debriefOf([1, 0]);
    const { decisions } = exportPlay(scenario, made);
    expect(decisions.map((decision) => decision.number)).toEqual([1, 2]);
    expect(decisions.map((decision) => decision.decisiveness).sort()).toEqual([1, 2]);
    expect(decisions.find((decision) => decision.decisiveness === 1)?.said).toBe(made.reviews[0]?.said);
  });

  it('quotes what was said, thought and advised', () => {
    const { scenario, made } = debriefOf([1, 2]);
    expect(exportPlay(scenario, made).decisions[0]).toMatchObject({
      scene: 'pintu',
      key: true,
      thoughts: [{ who: 'bahar', name: 'Bapak', text: 'Jangan sampai disuruh pulang lagi.' }],
      said: '“Jamnya tertulis di pintu, Pak. Sampai pukul dua.”',
      reply: { speaker: 'bahar', mood: 'angry', text: 'Saya tidak tanya jam.' },
      stronger: 'Bapak sempat kecele dua kali, ya. Apa yang mau diurus?',
    });
  });

  it('has the same numbers in both languages', () => {
    const numbers = (locale: 'id' | 'en') => {
      const { scenario, made } = debriefOf([0, 1], locale);
      const { results, decisions, play } = exportPlay(scenario, made);
      return {
        results,
        choices: readPlay(play).choices,
        evidence: decisions.map(({ evidence }) => evidence.map(({ behaviour, points }) => [behaviour, points])),
      };
    };
    expect(numbers('en')).toEqual(numbers('id'));
  });

  it('of a play left early says so and holds what there is', () => {
    const { scenario, made } = debriefOf([0]);
    const record = exportPlay(scenario, made);
    expect(record).toMatchObject({ finished: false, outcome: null });
    expect(record.decisions).toHaveLength(1);
    expect(record.scenes.map((scene) => scene.reached)).toEqual([true, true]);
  });

  it('carries own words only when they are handed over', () => {
    const { scenario, made } = debriefOf([0, 0]);
    expect(exportPlay(scenario, made)).not.toHaveProperty('own');
    expect(exportPlay(scenario, made, { felt: 'lega', change: '' })).toMatchObject({
      own: { felt: 'lega', change: '' },
    });
  });
});

describe('the table of a play', () => {
  it.each(EVERY_PLAY)('of choices %i, %i: the points column of the file adds up to the points', (...choices) => {
    const { scenario, made } = debriefOf(choices);
    const [heading = [], ...rows] = readCsv(csv(playTable(scenario, made, WORDS), ';').slice(1), ';');
    const points = heading.indexOf('Poin');
    const dimension = heading.indexOf('Kemampuan');
    for (const [k, name] of DIMENSIONS.entries()) {
      const own = rows.filter((row) => row[dimension] === WORDS.dimensions[name]);
      expect(own.reduce((sum, row) => sum + Number(row[points]), 0)).toBe(made.results[k]?.points);
    }
  });

  it('has a row for every behaviour, and one for a decision without any', () => {
    const { scenario, made } = debriefOf([0, 1]);
    const bare = {
      ...made,
      reviews: made.reviews.map((review) => (review.decision.number === 0 ? { ...review, evidence: [] } : review)),
    };
    const rows = playTable(scenario, bare, WORDS);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    expect(rows.slice(1).map((row) => [row[0], row[7]])).toEqual([
      [1, ''],
      [2, 2],
      [2, 2],
    ]);
  });
});
