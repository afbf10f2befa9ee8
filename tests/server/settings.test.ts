// What the environment may set, and how wrong values are refused.

import { describe, expect, it } from 'vitest';
import { readSettings, SettingError } from '../../src/server/settings.ts';

describe('settings', () => {
  it('listens for the whole network on port 3000 unless told otherwise', () => {
    expect(readSettings({})).toEqual({
      host: '0.0.0.0',
      port: 3000,
      portChosen: false,
      locales: ['id', 'en'],
      logLevel: 'error',
      data: undefined,
      publicUrl: undefined,
    });
    expect(readSettings({ LAKON_HOST: ' ', LAKON_PORT: '' })).toMatchObject({ host: '0.0.0.0', port: 3000 });
  });

  it('takes host, port and language', () => {
    const settings = readSettings({ LAKON_HOST: '127.0.0.1', LAKON_PORT: ' 8080 ', LAKON_LOCALE: 'en' });
    expect(settings).toMatchObject({ host: '127.0.0.1', port: 8080, locales: ['en'] });
    expect(readSettings({ LAKON_LOCALE: 'id_ID.UTF-8' }).locales).toEqual(['id']);
    expect(readSettings({ LAKON_PORT: '0' })).toMatchObject({ port: 0, portChosen: true });
  });

  it('takes a folder for the rooms, and the address where plays live on', () => {
    const settings = readSettings({ LAKON_DATA: ' /srv/lakon ', LAKON_PUBLIC_URL: 'https://lakon.contoh.go.id' });
    expect(settings).toMatchObject({ data: '/srv/lakon', publicUrl: 'https://lakon.contoh.go.id/' });
    expect(readSettings({ LAKON_PUBLIC_URL: 'http://10.0.0.2:8080/lakon/' }).publicUrl).toBe(
      'http://10.0.0.2:8080/lakon/',
    );
  });

  it.each([
    'lakon.contoh.go.id',
    'ftp://contoh.go.id/',
    'javascript:alert(1)',
    'https://',
    'https://ani:rahasia@contoh.go.id/',
    'https://contoh.go.id/#/room',
  ])('refuses %s as the address where plays live on', (url) => {
    expect(() => readSettings({ LAKON_PUBLIC_URL: url })).toThrow(SettingError);
  });

  it.each(['abc', '70000', '-1', '3000.5', '0x50', '1e3', '99999999'])('refuses the port %s and says why', (port) => {
    expect(() => readSettings({ LAKON_PORT: port })).toThrow(SettingError);
    try {
      readSettings({ LAKON_PORT: port });
    } catch (error) {
      const { sentence } = error as SettingError;
      for (const text of [sentence.id, sentence.en]) expect(text).toContain(port);
    }
  });
});
