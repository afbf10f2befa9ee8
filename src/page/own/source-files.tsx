// The files on the bench with what was found in them: a list that leads to each line, and one file at a time, to be read or mended.
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { FILE_NAMES, type FileName } from '../../core/own-scenario.ts';
import type { BenchStore } from '../../stores/bench-store.ts';
import { useStore } from '../use-store.ts';
import { FindingList } from './finding-list.tsx';
import { SourceLines } from './source-lines.tsx';
import { TextEditor } from './text-editor.tsx';
import { useOwnWords } from './use-own-words.ts';
import type { Wanted } from './wanted.ts';

export function SourceFiles({ bench }: { bench: BenchStore }) {
  const words = useOwnWords();
  const { files, checked } = useStore(bench, (state) => state);
  const findings = checked?.findings ?? [];
  const names = FILE_NAMES.filter((name) => files[name] !== undefined);
  const [picked, setPicked] = useState<FileName>();
  const [wanted, setWanted] = useState<Wanted>();
  const [edits, setEdits] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const shown = picked !== undefined && names.includes(picked) ? picked : firstToSee(names, findings);
  if (!shown) return null;
  const look = ({ file, line }: Finding) => {
    setPicked(file as FileName);
    setWanted({ line });
  };
  return (
    <div class="sources">
      <FindingList findings={findings} files={names} look={look} />
      <section class="source" aria-label={words.files} ref={panel}>
        <div class="source-tabs">
          {names.map((name) => (
            <button
              key={name}
              type="button"
              class="chip-button"
              aria-pressed={name === shown}
              onClick={() => {
                setPicked(name);
                setWanted(undefined);
              }}
            >
              {name} <Count of={findings.filter(({ file }) => file === name)} />
            </button>
          ))}
          <button type="button" class="button" onClick={() => setEdits(!edits)}>
            {edits ? words.read : words.edit}
          </button>
        </div>
        {edits ? (
          <TextEditor
            key={shown}
            name={shown}
            text={files[shown] ?? ''}
            wanted={wanted}
            change={(text) => bench.getState().edit(shown, text)}
          />
        ) : (
          <SourceLines
            key={shown}
            name={shown}
            text={files[shown] ?? ''}
            findings={findings.filter(({ file }) => file === shown)}
            wanted={wanted}
          />
        )}
      </section>
    </div>
  );
}

function Count({ of }: { of: readonly Finding[] }) {
  return of.length > 0 ? <b class="count">({of.length})</b> : null;
}

/** The file of the first finding; else the story. */
function firstToSee(names: readonly FileName[], findings: readonly Finding[]): FileName | undefined {
  const faulty = findings.find(({ file }) => (names as readonly string[]).includes(file))?.file as FileName | undefined;
  return faulty ?? names.find((name) => name.endsWith('.ink')) ?? names[0];
}
