// Everything that was found, each with its place; pressing one leads to its line.
import type { Finding } from '../../core/finding.ts';
import { useLocale } from '../page-context.ts';
import { useOwnWords } from './use-own-words.ts';

/** Beyond this many, nobody reads on; and a page with thousands of them would be slow. */
const MOST = 100;

interface FindingListProps {
  findings: readonly Finding[];
  /** The files that can be looked at. */
  files: readonly string[];
  look(finding: Finding): void;
}

export function FindingList({ findings, files, look }: FindingListProps) {
  const words = useOwnWords();
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <section class="finding-list" aria-labelledby="findings-title">
      <h2 id="findings-title">{words.findings}</h2>
      <p class="hint">{words.findingsHint}</p>
      <ol>
        {findings.slice(0, MOST).map((finding) => {
          const place = `${finding.file}, ${finding.line > 0 ? words.line(finding.line) : words.wholeFile}`;
          return (
            <li key={`${finding.rule} ${place} ${finding.message.en}`} data-level={finding.level}>
              {files.includes(finding.file) ? (
                <button type="button" class="quiet-button" onClick={() => look(finding)}>
                  {place}
                </button>
              ) : (
                <strong>{place}</strong>
              )}
              <p>
                <b>{words.level[finding.level]}:</b> {finding.message[locale]}
              </p>
            </li>
          );
        })}
      </ol>
      {findings.length > MOST && <p>{words.more(findings.length - MOST)}</p>}
    </section>
  );
}
