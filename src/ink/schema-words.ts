// What a schema says of a part that is not what it should be, in both languages: its path, what was expected, what stands there.
import type * as v from 'valibot';
import type { Finding } from '../core/finding.ts';
import { FORM_WORDS } from './manifest-schema.ts';

const KINDS: Readonly<Record<string, { id: string; en: string }>> = {
  string: { id: 'teks di antara tanda petik', en: 'a text between quotation marks' },
  number: { id: 'angka tanpa tanda petik', en: 'a number without quotation marks' },
  boolean: { id: 'true atau false', en: 'true or false' },
  Object: { id: '{ … }', en: '{ … }' },
  Array: { id: 'daftar [ … ]', en: 'a list [ … ]' },
};

/** `path`: where it is, dotted; counted from 0 in lists. */
export function schemaMessage(issue: v.BaseIssue<unknown>, path: string): Finding['message'] {
  const at = path || '(scenario.json)';
  const form = FORM_WORDS.find(({ en }) => en === issue.message);
  if (form) return { id: `${at}: ${form.id}`, en: `${at}: ${form.en}` };
  if (issue.expected === 'never') {
    return {
      id: `${at}: tidak ada bagian bernama ini. Periksa ejaannya, atau hapus.`,
      en: `${at}: there is no part of this name. Check its spelling, or delete it.`,
    };
  }
  if (issue.received === 'undefined') {
    return { id: `${at}: bagian ini belum ada.`, en: `${at}: this part is missing.` };
  }
  if (issue.type === 'min_length') {
    return { id: `${at}: tidak boleh kosong.`, en: `${at}: it must not be empty.` };
  }
  const expected = issue.expected ?? String(issue.message);
  const kind = KINDS[expected] ?? { id: expected, en: expected };
  return {
    id: `${at}: seharusnya ${kind.id}, yang tertulis ${issue.received}.`,
    en: `${at}: expected ${kind.en}, found ${issue.received}.`,
  };
}
