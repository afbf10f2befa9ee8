// The ways in: a folder, a zip, the example; on a desk also a folder or zip that is dropped anywhere on the page.
import { Download, FileArchive, FolderOpen, NotebookPen } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { BenchStore } from '../../stores/bench-store.ts';
import { readDropped } from '../../stores/read-dropped.ts';
import { readFolder, readZip } from '../../stores/read-opened.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { saveOwn } from './save-own.ts';
import { useOwnWords } from './use-own-words.ts';

export function OpenWays({ bench }: { bench: BenchStore }) {
  const { stores } = usePage();
  const words = useOwnWords();
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  useDropped(bench);
  const saveTemplate = async () => {
    const shelf = await stores.own.getState().shelf();
    await saveOwn((await shelf.ground()).template);
  };
  return (
    <>
      <div class="ways">
        <button type="button" class="button" onClick={() => folder.current?.click()}>
          <Icon of={FolderOpen} /> {words.openFolder}
        </button>
        <button type="button" class="button" onClick={() => zip.current?.click()}>
          <Icon of={FileArchive} /> {words.openZip}
        </button>
        <button type="button" class="button" onClick={() => void bench.getState().openTemplate()}>
          <Icon of={NotebookPen} /> {words.openTemplate}
        </button>
        <button type="button" class="button" onClick={() => void saveTemplate()}>
          <Icon of={Download} /> {words.saveTemplate}
        </button>
      </div>
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        data-testid="own-folder"
        {...{ webkitdirectory: true }}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) void bench.getState().open(readFolder(files));
        }}
      />
      <input
        ref={zip}
        type="file"
        hidden
        accept=".zip,application/zip"
        data-testid="own-zip"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void bench.getState().open(readZip(file));
        }}
      />
      <p class="hint fine-pointer">{words.drop}</p>
    </>
  );
}

function useDropped(bench: BenchStore): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void bench.getState().open(readDropped(event.dataTransfer));
    };
    addEventListener('dragover', allow);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', take);
    };
  }, [bench]);
}
