// Makes HTML of templates in which whatever is put is text, unless it was made by a template itself: no story can bring markup along.

export class Markup {
  constructor(readonly text: string) {}
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Lists are joined; null, undefined and false are nothing. Values of attributes must stand in double quotes. */
export function html(texts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(texts.reduce((page, text, i) => page + written(contents[i - 1]) + text));
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return escaped(String(content));
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that HTML does not allow at all are shown as what they are: not there. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] as string).replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
}
