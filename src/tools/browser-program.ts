// Which Chromium tests and benchmarks drive, and with which switches.

import { existsSync } from 'node:fs';

const USUAL_PLACE = '/usr/bin/chromium';

/** The path that LAKON_CHROMIUM names, else the system's own; undefined leaves it to Playwright. */
export function browserPath(): string | undefined {
  return process.env.LAKON_CHROMIUM || (existsSync(USUAL_PLACE) ? USUAL_PLACE : undefined);
}

/** No talk with anybody but the server under test. */
export const QUIET_SWITCHES = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL by software, as no graphics card can be counted on. */
export const WEBGL_SWITCHES = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** A browser that refuses WebGL, as old phones do; on a machine without a graphics card its pages cost a third. */
export const NO_WEBGL_SWITCHES = ['--disable-gpu', '--disable-3d-apis'];
