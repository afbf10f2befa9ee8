// How many kilobytes saving data saves, as the build measured it and wrote into the page; 0 when it has not.
export function savedKilobytes(): number {
  return Number(document.documentElement.dataset.savedKilobytes ?? 0);
}
