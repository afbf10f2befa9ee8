// A server in a process of its own, to be measured, killed and started again on the same port and the same data.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Usage {
  /** Processor time, all threads. */
  cpuSeconds: number;
  memoryMb: number;
}

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  usage(): Promise<Usage>;
  /** SIGKILL: no farewell, no last write. Resolves when the process is gone. */
  kill(): Promise<void>;
}

const BUILT = resolve('dist/server/main.mjs');
const REPORTER = pathToFileURL(fileURLToPath(new URL('./report-usage.mjs', import.meta.url))).href;
const ADDRESS = /http:\/\/[\w.]+:(\d+)\//;

/** Thrown when the game has not been built: the message says what to run. */
export class NotBuilt extends Error {
  override readonly name = 'NotBuilt';
  constructor() {
    super('The game has not been built yet. Run: npm run build');
  }
}

/** Starts the built server on this computer alone; `data` is its LAKON_DATA, port 0 takes any. */
export function startBuiltServer(data: string, port = 0): Promise<ServerProcess> {
  if (!existsSync(BUILT)) return Promise.reject(new NotBuilt());
  return startProgram(BUILT, { LAKON_DATA: data, LAKON_PORT: String(port), LAKON_HOST: '127.0.0.1' });
}

/** Starts a program that prints its address, under `env`. Rejects with what it printed when it ends before. */
export function startProgram(file: string, env: Record<string, string>, flags: string[] = []): Promise<ServerProcess> {
  const child = fork(file, [], {
    env: { ...process.env, ...env },
    execArgv: [...flags, '--import', REPORTER],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return new Promise((started, failed) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const port = ADDRESS.exec(printed)?.[1];
      if (port) started(processOf(child, Number(port)));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}

function processOf(child: ChildProcess, port: number): ServerProcess {
  const gone = new Promise<void>((left) => child.once('exit', () => left()));
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    usage: () =>
      new Promise((told) => {
        child.once('message', (usage) => told(usage as Usage));
        child.send('usage');
      }),
    kill() {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
