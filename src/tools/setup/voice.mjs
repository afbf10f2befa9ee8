// How the set-up speaks: every sentence in Indonesian and English, or in the one language that was asked for.
// The sentences themselves are in words.mjs.

/** @typedef {{ id: string, en: string }} Sentence */
/** @typedef {(sentence: Sentence) => void} Voice */

/**
 * The languages to print, in order. LAKON_LOCALE decides; else the language of the system if it is one of the two;
 * else both, Indonesian first.
 * @param {Record<string, string | undefined>} env
 * @returns {('id' | 'en')[]}
 */
export function chooseLocales(env) {
  for (const value of [env.LAKON_LOCALE, env.LC_ALL, env.LC_MESSAGES, env.LANG]) {
    const language = value
      ?.trim()
      .toLowerCase()
      .split(/[_.@-]/)[0];
    if (language === 'id' || language === 'en') return [language];
  }
  return ['id', 'en'];
}

/**
 * @param {('id' | 'en')[]} locales
 * @param {(line: string) => void} print
 * @returns {Voice}
 */
export function createVoice(locales, print) {
  return (sentence) => {
    for (const locale of locales) print(sentence[locale]);
  };
}
