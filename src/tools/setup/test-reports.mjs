// Turns the reports of Vitest and Playwright into numbers, and numbers into the last line.
// A run that says it failed, or that ran nothing, never counts as passed.

import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Tally}
 */
export function vitestTally(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Tally}
 */
export function playwrightTally({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * The numbers of a report file, corrected by how the program ended: a failure that no test stands for (a file that
 * does not load, a crash, a time-out), a missing report and a run without tests each count as one failure.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Tally} read
 * @param {number} code the exit code of the program
 * @returns {Tally}
 */
export function tallyFromReport(path, read, code) {
  const tally = readTally(path, read);
  const unexplained = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return unexplained ? { ...tally, failed: 1 } : tally;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Tally} read
 */
function readTally(path, read) {
  try {
    const tally = read(JSON.parse(readFileSync(path, 'utf8')));
    return Object.values(tally).every(Number.isInteger) ? tally : NOTHING;
  } catch {
    return NOTHING;
  }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  return tallies.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    NOTHING,
  );
}

/** @param {Tally} tally */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
