// A document on the page: a sheet of paper on the screen, and the only thing on paper when it is printed.
import { X } from 'lucide';
import { Icon } from '../parts/icon.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import './paper.css';
import type { PaperBar, PaperCard, PaperPart } from './paper-part.ts';

interface PaperSheetProps {
  parts: readonly PaperPart[];
  lang: string;
  testId: string;
  /** Offered at what people wrote. */
  leaveOut?: { label: string; press(text: string): void };
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
      return <List part={part} leaveOut={leaveOut} />;
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
      return <Table part={part} />;
    case 'bars':
      return <Bars bars={part.bars} />;
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
            <RoleCard key={card.title} card={card} />
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

function List({ part, leaveOut }: { part: Extract<PaperPart, { kind: 'list' }> } & Offer) {
  return (
    <ul class={part.inline ? 'paper-inline' : 'paper-list'}>
      {part.items.map((text, i) => {
        const written = part.written?.[i];
        return (
          <li key={`${i}${text}`}>
            <span>{text}</span>
            {leaveOut && written !== undefined && (
              <button
                type="button"
                class="leave-out"
                aria-label={`${leaveOut.label}: ${written}`}
                title={leaveOut.label}
                onClick={() => leaveOut.press(written)}
              >
                <Icon of={X} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Table({ part }: { part: Extract<PaperPart, { kind: 'table' }> }) {
  return (
    <WideTable name={part.name}>
      <table class="paper-table">
        <caption class="hidden">{part.name}</caption>
        <colgroup>
          {part.widths.map((width, i) => (
            <col key={`${i}${width}`} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {part.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((cells, row) => (
            <tr key={`${row}${cells[0]}`}>
              {cells.map((text, column) =>
                column === 0 ? (
                  <th key={`${column}${text}`} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={`${column}${text}`}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Bars({ bars }: { bars: readonly PaperBar[] }) {
  return (
    <ol class="paper-bars">
      {bars.map(({ mark, text, note, percent, share, below }) => (
        <li key={`${mark ?? ''}${text}`} data-lettered={mark !== undefined}>
          {mark && <span class="paper-mark">{mark}</span>}
          <p class="paper-option">
            {text} {note && <b class="paper-note">{note}</b>}
          </p>
          {percent !== undefined && (
            <div class="paper-bar" aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </div>
          )}
          {percent !== undefined && <p class="paper-share">{share}</p>}
          {below && <p class="paper-below">{below}</p>}
        </li>
      ))}
    </ol>
  );
}

function RoleCard({ card }: { card: PaperCard }) {
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
