// Runs another program to its end, shows what it prints, and keeps the last part of it for whoever asks why it failed.
// Nothing is ever asked of the person: the program gets no standard input.

import { spawn } from 'node:child_process';

const KEPT_CHARACTERS = 20_000;

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] keep the output to oneself
 * @property {boolean} [shell] let a shell find the program, as Windows needs for .cmd files
 * @property {number} [timeoutMs] end it after so long
 * @property {(seconds: number) => void} [onWaiting] called every 15 seconds
 */

/** @typedef {{ code: number, output: string, timedOut: boolean }} RunResult code 127: could not be started */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export function runProgram(command, args, options) {
  const { cwd, env = process.env, quiet = false, shell = false, timeoutMs, onWaiting } = options;
  return new Promise((resolve) => {
    // A group of its own, so that whatever it started ends with it.
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, { cwd, env, shell, detached, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = Date.now();
    let output = '';
    let timedOut = false;
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      if (child.pid === undefined) return;
      try {
        if (detached) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It has ended meanwhile.
      }
    };
    // As Ctrl+C does, so that a test runner closes its browsers; by force if that takes too long.
    let stopped = false;
    const stop = () => {
      if (stopped) end('SIGKILL');
      stopped = true;
      end('SIGINT');
      setTimeout(() => end('SIGKILL'), 5_000).unref();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const waiting = setInterval(() => onWaiting?.(Math.round((Date.now() - started) / 1000)), 15_000);
    const limit = setTimeout(
      () => {
        timedOut = true;
        end('SIGKILL');
      },
      timeoutMs ?? 2 ** 31 - 1,
    );

    /** @param {NodeJS.WriteStream} sink */
    const keep = (sink) => (/** @type {Buffer} */ chunk) => {
      if (!quiet) sink.write(chunk);
      output = (output + chunk.toString()).slice(-KEPT_CHARACTERS);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => done(127, error.message));
    child.on('close', (code) => done(code ?? 1, ''));

    /** @param {number} code @param {string} note */
    function done(code, note) {
      clearInterval(waiting);
      clearTimeout(limit);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (stopped) process.exit(130);
      resolve({ code: timedOut ? 124 : code, output: output + note, timedOut });
    }
  });
}
