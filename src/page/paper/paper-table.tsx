// A table on paper; on a narrow screen it scrolls by itself.
import { WideTable } from '../parts/wide-table.tsx';
import type { PaperPart } from './paper-part.ts';

export function PaperTable({ part }: { part: Extract<PaperPart, { kind: 'table' }> }) {
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
