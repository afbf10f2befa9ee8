// The built game over real sockets: what is served, how it is encoded and kept, and what is not there.

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT, type Served, serveBuiltFolder } from './built-folder.ts';
import { rawRequest } from './raw-request.ts';

const SCRIPT_PATH = '/hashed/page-Ab3dE6gH.js';
let served: Served;

beforeAll(async () => {
  served = await serveBuiltFolder();
});
afterAll(() => served.stop());

const get = (path: string, headers?: Record<string, string>) => rawRequest(served.port, 'GET', path, headers);

describe('files that are there', () => {
  it('serves the page at / and asks browsers to check it each time', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body.toString()).toContain('Loket tiga');
  });

  it('lets browsers keep hashed files for good, and no other', async () => {
    const hashed = await get(SCRIPT_PATH);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.etag).toBeUndefined();
    expect((await get('/assets/cast/loket-tiga.json')).headers.etag).toBeDefined();
    expect((await get('/assets/cast/loket-tiga.json')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/cast/loket-tiga.webp')).headers['cache-control']).toBe('no-cache');
  });

  it('keeps the cache rule for compressed answers', async () => {
    const answer = await get(SCRIPT_PATH, { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['gzip', 'gzip', gunzipSync],
  ])('answers accept-encoding %s with %s', async (accepted, encoding, decompress) => {
    const answer = await get(SCRIPT_PATH, { 'accept-encoding': accepted });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(answer.body.length).toBeLessThan(SCRIPT.length / 4);
    expect(decompress(answer.body).toString()).toBe(SCRIPT);
  });

  it('sends the original to those who accept no encoding, and when there is no compressed neighbour', async () => {
    const plain = await get(SCRIPT_PATH, { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
    const small = await get('/assets/small.json', { 'accept-encoding': 'br, gzip' });
    expect(small.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(small.body.toString())).toEqual({ tiny: true });
    expect((await get('/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const [head, full] = [await rawRequest(served.port, 'HEAD', SCRIPT_PATH), await get(SCRIPT_PATH)];
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(String(full.body.length));
    expect(head.headers.etag).toBe(full.headers.etag);
  });

  it('answers 304 to a browser that has the file already', async () => {
    const { etag = '' } = (await get('/assets/cast/loket-tiga.json')).headers;
    const again = await get('/assets/cast/loket-tiga.json', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('serves a part of a file on request, as players of sound ask for it', async () => {
    const part = await get('/assets/cast/loket-tiga.webp', { range: 'bytes=0-3' });
    expect(part.status).toBe(206);
    expect(part.body.toString()).toBe('RIFF');
  });

  it('ignores what follows a question mark', async () => {
    expect((await get('/?from=qr')).status).toBe(200);
  });
});

describe('what is not there', () => {
  it.each([
    '/missing.json',
    '/hashed/missing-12345678.js',
    '/play/loket-tiga',
    '/assets',
    '/assets/',
    '/.lakon-build',
    '/hashed/page-Ab3dE6gH.js.br',
    '/index.html.gz',
    `/${'a'.repeat(200)}`,
  ])('answers 404 to %s', async (path) => {
    for (const accepted of ['identity', 'br, gzip']) {
      const answer = await get(path, { 'accept-encoding': accepted });
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body.toString()).not.toContain('<title>');
    }
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/assets/cast/%00loket-tiga.webp',
    '/%zz',
  ])('gives nothing away through %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.toString()).not.toContain('outside the built game');
  });

  it('takes no other method', async () => {
    expect((await rawRequest(served.port, 'POST', '/')).status).toBe(404);
    expect((await rawRequest(served.port, 'DELETE', SCRIPT_PATH)).status).toBe(404);
  });
});
