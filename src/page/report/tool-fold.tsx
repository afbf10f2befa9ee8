// One of the things that are done with a report: open beside the document, folded above it where there is no room beside it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../parts/fold.tsx';

export function ToolFold({ label, children }: { label: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 60rem)').matches);
  return (
    <Fold heading="h2" class="report-tool" label={label} open={open} onToggle={setOpen}>
      {children}
    </Fold>
  );
}
