// A role card to cut out.
import type { PaperCard } from './paper-part.ts';

export function PaperRoleCard({ card }: { card: PaperCard }) {
  return (
    <section class="paper-card">
      <h3>{card.title}</h3>
      <p class="paper-hint">{card.subtitle}</p>
      <dl>
        {card.rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
