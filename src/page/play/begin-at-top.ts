// Each stop of reading begins at its beginning, however far the one before was scrolled.

/** Brings the panel's upper edge into view unless the whole panel is in view already. */
export function beginAtTop(panel: Element | null | undefined): void {
  const edge = panel?.getBoundingClientRect();
  if (edge && (edge.top < 0 || edge.bottom > innerHeight)) panel?.scrollIntoView({ block: 'start' });
}
