// The browsers of chat apps are known by what they say of themselves, and people's own browsers are not taken for them.
import { expect, test } from 'vitest';
import { insideApp } from '../../src/page/inside-app.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A045F';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${ANDROID}; wv) ${WEBKIT} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36`, true],
  [`${ANDROID}) ${WEBKIT} Chrome/120.0.0.0 Mobile Safari/537.36 Telegram-Android/10.9.1`, true],
  [`${ANDROID}) ${WEBKIT} Chrome/120.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0.0;]`, true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Instagram 310.0', true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Safari Line/13.20.0', true],
  [`${ANDROID}) ${WEBKIT} Chrome/120.0.0.0 Mobile Safari/537.36`, false],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0', false],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile Safari/604.1',
    false,
  ],
  ['Mozilla/5.0 (Linux; Android 12; Online/1.0) Gecko/109.0 Firefox/115.0', false],
])('%s: %s', (userAgent, inside) => {
  expect(insideApp(userAgent)).toBe(inside);
});
