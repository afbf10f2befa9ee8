// What the page does by itself: an opened play is lit up on the map, what a link names is opened, commands are copied. It stands inside the
// page, and says nothing that is not in the page already.

/** @param {Element} story @param {HTMLDetailsElement | undefined} play */
function light(story, play) {
  const way = play?.dataset.way?.split(' ') ?? [];
  const lines = new Set(way.slice(1).map((stop, i) => `${way[i]} ${stop}`));
  for (const stop of story.querySelectorAll('[data-stop]')) {
    stop.classList.toggle('on', way.includes(stop.getAttribute('data-stop') ?? ''));
  }
  for (const line of story.querySelectorAll('[data-line]')) {
    line.classList.toggle('on', lines.has(line.getAttribute('data-line') ?? ''));
  }
  story.querySelector('.drawing')?.classList.toggle('lighting', play !== undefined);
  const told = story.querySelector('.lit');
  const link = told?.querySelector('a');
  if (!(told instanceof HTMLElement) || !link) return;
  told.hidden = play === undefined;
  link.textContent = play?.dataset.label ?? '';
  link.setAttribute('href', `#${play?.id ?? ''}`);
  if (play) showStart(story);
}

/** Moves the drawing in its box to where plays begin. @param {Element} story */
function showStart(story) {
  const box = story.querySelector('.drawing');
  const start = story.querySelector('[data-stop="0"]');
  if (!box || !start) return;
  const [outer, inner] = [box.getBoundingClientRect(), start.getBoundingClientRect()];
  box.scrollBy(inner.left + inner.width / 2 - outer.left - outer.width / 2, inner.top - outer.top - 8);
}

/** Opens what an address names, and what holds it. @param {string} hash */
function openNamed(hash) {
  const named = document.getElementById(hash.slice(1));
  if (!named) return;
  for (let at = /** @type {Element | null} */ (named); at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  const story = named.closest('.story');
  for (const stop of story?.querySelectorAll('a.stop') ?? []) {
    if (stop.getAttribute('href') === hash) stop.setAttribute('aria-current', 'true');
    else stop.removeAttribute('aria-current');
  }
  (named instanceof HTMLDetailsElement ? named.querySelector('summary') : named)?.focus();
}

for (const story of document.querySelectorAll('.story')) {
  const plays = /** @type {NodeListOf<HTMLDetailsElement>} */ (story.querySelectorAll('details.play'));
  const hasDrawing = story.querySelector('.drawing') !== null;
  for (const play of plays) {
    play.addEventListener('toggle', () => light(story, play.open ? play : [...plays].find((one) => one.open)));
    const link = play.querySelector('.to-map');
    if (link instanceof HTMLElement) link.hidden = !hasDrawing;
    link?.addEventListener('click', () => light(story, play));
  }
  story.querySelector('.lit button')?.addEventListener('click', () => {
    light(story, undefined);
    const drawing = story.querySelector('.drawing');
    if (drawing instanceof HTMLElement) drawing.focus();
  });
  showStart(story);
}

for (const button of document.querySelectorAll('button.copy')) {
  const code = button.previousElementSibling;
  if (!(button instanceof HTMLButtonElement) || !code) continue;
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Where a page may not write to the clipboard, the command is marked, ready to be copied by hand.
    getSelection()?.selectAllChildren(code);
    const written = navigator.clipboard?.writeText(code.textContent ?? '').then(() => true);
    if (!(await written?.catch(() => false))) return;
    button.textContent = button.dataset.copied ?? '';
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}

addEventListener('hashchange', () => openNamed(location.hash));
// The same link may be pressed again: then its address does not change.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  if (link?.getAttribute('href') === location.hash) openNamed(location.hash);
});
openNamed(location.hash);
