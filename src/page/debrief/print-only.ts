// Prints one part of the page by itself: the style sheets hide the rest while <html> names it.

/** `part` is what the style sheets know it by. */
export function printOnly(part: string): void {
  const { dataset } = document.documentElement;
  dataset.print = part;
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}
