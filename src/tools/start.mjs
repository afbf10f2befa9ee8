// npm start: from a fresh copy of the project to a running game. Installs, builds, and hands over to the built server.
// Plain JavaScript with no library: nothing is installed yet when it begins.

import { requireNode } from './setup/node-version.mjs';

requireNode();

// Loaded only now: an older Node would stop at their syntax before it could say what is wrong.
import('./setup/start-program.mjs').then((program) => program.startProgram(process.argv.slice(2)));
