// An icon of Lucide's set, drawn in the colour of the text beside it. It never carries meaning alone.
import type { IconNode } from 'lucide';

export function Icon({ of }: { of: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.map(([tag, attributes]) => {
        // Lucide's shapes are plain SVG elements; every one takes the same drawing attributes.
        const Shape = tag as 'path';
        return <Shape key={JSON.stringify(attributes)} {...(attributes as object)} />;
      })}
    </svg>
  );
}
