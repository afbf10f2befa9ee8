// How the built game reaches a browser: from one origin, compressed, kept where that is safe, and within the rules
// that the server's headers set. What the page shows is tested elsewhere.

import { expect, type Response, test } from '@playwright/test';

test('everything comes from this server, compressed, and breaks no rule of its headers', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const responses: Response[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => responses.push(response));

  await page.goto('./');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  const origin = new URL(baseURL ?? '').origin;
  const remote = responses.map((response) => response.url()).filter((url) => /^https?:/.test(url));
  expect(remote.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  expect(responses.filter((response) => response.status() >= 400).map((response) => response.url())).toEqual([]);
  expect(complaints).toEqual([]);

  const secure = await page.evaluate(() => isSecureContext);
  const scripts = responses.filter((response) => /\/hashed\/.+\.js$/.test(response.url()));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    const headers = await script.allHeaders();
    expect(headers['cache-control'], script.url()).toContain('immutable');
    const large = (await script.body()).length > 4096;
    // Browsers ask for brotli where the context is secure; a phone in the local network gets gzip.
    if (large) expect(headers['content-encoding'], script.url()).toBe(secure ? 'br' : 'gzip');
  }
});

test('what is not there is a 404, whatever kind of file it would be', async ({ request }) => {
  for (const path of ['nowhere.json', 'hashed/nowhere.js', 'play/loket-tiga', '.lakon-build']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text()).not.toContain('<script');
  }
});
