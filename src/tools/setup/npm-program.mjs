// Runs npm, the one that started us if there is one, so that no other version is met by accident.

import { runProgram } from './run-program.mjs';

/**
 * @param {readonly string[]} args
 * @param {import('./run-program.mjs').RunOptions} options
 */
export function runNpm(args, options) {
  const own = options.env?.npm_execpath ?? process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return runProgram(process.execPath, [own, ...args], options);
  return runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
}
