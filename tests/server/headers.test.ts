// Security headers on every kind of answer, and the ones that would break a workshop on plain http.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveBuiltFolder } from './built-folder.ts';
import { rawRequest } from './raw-request.ts';

let served: Served;

beforeAll(async () => {
  served = await serveBuiltFolder();
});
afterAll(() => served.stop());

/** Documents, and anything without a type of its own, are what a policy is for. */
describe.each(['/', '/lukisan.svg'])('the document %s', (path) => {
  it('may load from this server alone', async () => {
    const { headers } = await rawRequest(served.port, 'GET', path);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy.split(';')).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers['permissions-policy']).toContain('microphone=()');
  });

  it('may open lines to the host that was asked, and to nothing that only looks like one', async () => {
    const policyAt = async (host: string) =>
      (await rawRequest(served.port, 'GET', path, { host })).headers['content-security-policy']?.split(';');
    expect(await policyAt('192.168.1.7:3000')).toContain(
      "connect-src 'self' ws://192.168.1.7:3000 wss://192.168.1.7:3000",
    );
    expect(await policyAt('[fe80::1]:3000')).toContain("connect-src 'self' ws://[fe80::1]:3000 wss://[fe80::1]:3000");
    expect(await policyAt('a b; script-src *')).toContain("connect-src 'self' 'self'");
  });
});

const EVERYTHING = ['/', '/hashed/page-Ab3dE6gH.js', '/missing.json', '/healthz', '/%2e%2e/secret.txt'];

describe.each(EVERYTHING)('%s', (path) => {
  it('is taken for what it is, and tells nobody where it was asked from', async () => {
    const { headers } = await rawRequest(served.port, 'GET', path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('sends nothing that forces https', async () => {
    const { headers } = await rawRequest(served.port, 'GET', path);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['cross-origin-opener-policy']).toBeUndefined();
    expect(headers['origin-agent-cluster']).toBeUndefined();
  });
});

describe('/healthz', () => {
  it('says that the server is well, and is never kept', async () => {
    const answer = await rawRequest(served.port, 'GET', '/healthz');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body.toString())).toEqual({ status: 'ok' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});
