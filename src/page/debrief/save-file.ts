// Hands a text, or bytes, to the browser as a file to keep.

/** How long the browser may take to read the text after the press, in milliseconds. */
const KEPT = 60_000;

export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** `lakon-loket-tiga-2026-11-24.csv`: the day is the reader's own. */
export function fileName(scenario: string, ending: string, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `lakon-${scenario}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${ending}`;
}
