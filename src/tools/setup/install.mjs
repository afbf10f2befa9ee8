// Installs the libraries when, and only when, they are not as package-lock.json says.

import { isInstalled } from './installed.mjs';
import { runNpm } from './npm-program.mjs';
import { WORDS } from './words.mjs';

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN)\b/;

// The development packages are part of it whatever NODE_ENV says: they build the game. Retries are short, so that a
// person without a network is told so within half a minute.
const CI = [
  'ci',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
];

/**
 * Returns whether the libraries are there now; says what is missing if not.
 * @param {string} root
 * @param {import('./voice.mjs').Voice} say
 * @returns {Promise<boolean>}
 */
export async function installIfNeeded(root, say) {
  if (isInstalled(root)) {
    say(WORDS.alreadyInstalled);
    return true;
  }
  say(WORDS.installing);
  const started = Date.now();
  const { code, output } = await runNpm(CI, { cwd: root, onWaiting: (seconds) => say(WORDS.stillInstalling(seconds)) });
  if (code === 0) {
    say(WORDS.installed((Date.now() - started) / 1000));
    return true;
  }
  say(code === 127 ? WORDS.noNpm : NO_NETWORK.test(output) ? WORDS.noNetwork : WORDS.installFailed);
  return false;
}
