// What own scenarios are checked against in tests: the rubric and the catalogue that ship, and the template.
import { resolve } from 'node:path';
import { readFiles, readShared } from '../../src/tools/stories/read-story.ts';
import { CATALOGUE } from './fixture-story.ts';

export const SHARED = readShared(resolve('stories'), CATALOGUE);
export const TEMPLATE = readFiles(resolve('stories/templates/map-di-meja'));
