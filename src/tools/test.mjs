// npm test: everything that can be checked, from a fresh copy of the project, with one line of numbers at the end.
// Plain JavaScript with no library: nothing is installed yet when it begins.

import { requireNode } from './setup/node-version.mjs';

requireNode();

// Loaded only now: an older Node would stop at their syntax before it could say what is wrong.
import('./setup/test-program.mjs').then((program) => program.testProgram(process.argv.slice(2)));
