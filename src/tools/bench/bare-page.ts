// The yardstick: a bare Ink web page with the same story. HTML, then a script, then the story's JSON, as Ink's own web export does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { precompress } from '../precompress-plugin.ts';

const HTML = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ink</title></head>
<body><div id="story"></div><script type="module" src="./page.js"></script></body>
</html>
`;

const SCRIPT = `import { Story } from 'inkjs';
const story = new Story(await (await fetch('./story.json')).json());
const root = document.getElementById('story');
function go() {
  while (story.canContinue) {
    const line = document.createElement('p');
    line.textContent = story.Continue();
    root.append(line);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement('button');
    button.textContent = choice.text;
    button.dataset.testid = 'choice';
    button.onclick = () => {
      root.querySelectorAll('button').forEach((other) => other.remove());
      story.ChooseChoiceIndex(choice.index);
      go();
    };
    root.append(button);
  }
}
go();
`;

/** Builds the page under \`folder\` and returns the folder to serve. */
export async function buildBarePage(folder: string, ink: string): Promise<string> {
  const source = resolve(folder, 'bare-source');
  const out = resolve(folder, 'bare');
  mkdirSync(resolve(source, 'public'), { recursive: true });
  writeFileSync(resolve(source, 'index.html'), HTML);
  writeFileSync(resolve(source, 'page.js'), SCRIPT);
  writeFileSync(resolve(source, 'public/story.json'), ink);
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, target: 'es2022' },
    resolve: { alias: { inkjs: resolve('node_modules/inkjs/dist/ink.mjs') } },
    plugins: [precompress()],
  });
  return out;
}
