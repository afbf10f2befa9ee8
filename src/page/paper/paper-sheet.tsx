// A document on the page: a sheet of paper on the screen, and the only thing on paper when it is printed.
import './paper.css';
import './paper-print.css';
import { PaperBars } from './paper-bars.tsx';
import { type LeaveOut, PaperList } from './paper-list.tsx';
import type { PaperPart } from './paper-part.ts';
import { PaperRoleCard } from './paper-role-card.tsx';
import { PaperTable } from './paper-table.tsx';

interface PaperSheetProps {
  parts: readonly PaperPart[];
  lang: string;
  testId: string;
  leaveOut?: LeaveOut;
}

export function PaperSheet({ parts, lang, testId, leaveOut }: PaperSheetProps) {
  return (
    <article class="paper" lang={lang} data-testid={testId}>
      <Parts parts={parts} leaveOut={leaveOut} />
    </article>
  );
}

type Offer = Pick<PaperSheetProps, 'leaveOut'>;

function Parts({ parts, leaveOut }: { parts: readonly PaperPart[] } & Offer) {
  // The list is made anew as a whole: places in it are as good as names.
  return (
    <>
      {parts.map((part, i) => (
        <Part key={`${i}${part.kind}`} part={part} leaveOut={leaveOut} />
      ))}
    </>
  );
}

function Part({ part, leaveOut }: { part: PaperPart } & Offer) {
  switch (part.kind) {
    case 'title':
      return <h2 class="paper-title">{part.text}</h2>;
    case 'subtitle':
      return <p class="paper-subtitle">{part.text}</p>;
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'subheading':
      return <h4>{part.text}</h4>;
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'hint':
      return <p class="paper-hint">{part.text}</p>;
    case 'warning':
      return <p class="notice">{part.text}</p>;
    case 'list':
      return <PaperList part={part} leaveOut={leaveOut} />;
    case 'facts':
      return (
        <dl class="paper-facts">
          {part.rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class={value ? undefined : 'paper-fill'}>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <PaperTable part={part} />;
    case 'bars':
      return <PaperBars bars={part.bars} />;
    case 'lines':
      return (
        <div class="paper-lines" aria-hidden="true">
          {Array.from({ length: part.count }, (_, i) => (
            <p key={i} class="paper-fill" />
          ))}
        </div>
      );
    case 'signatures':
      return (
        <div class="paper-signatures">
          {part.blocks.map(({ place, role, name, number }) => (
            <div key={role}>
              <p>{place}</p>
              <p>{role}</p>
              <p class="paper-signed">{name}</p>
              <p>{number} …………………………</p>
            </div>
          ))}
        </div>
      );
    case 'cards':
      return (
        <div class="paper-cards">
          {part.cards.map((card) => (
            <PaperRoleCard key={card.title} card={card} />
          ))}
        </div>
      );
    case 'letters':
      return (
        <div class="paper-letters">
          {part.letters.map((letter) => (
            <p key={letter}>{letter}</p>
          ))}
        </div>
      );
    case 'group':
      return (
        <section class="paper-group">
          <Parts parts={part.parts} leaveOut={leaveOut} />
        </section>
      );
    case 'page':
      return <hr class="paper-break" />;
  }
}
