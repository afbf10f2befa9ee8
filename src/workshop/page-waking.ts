// When a page should not wait for its next try to connect: it is looked at again, or its device has found a network.

/** Watches this page; returns what stops it. */
export function watchPageWaking(woken: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') woken();
  };
  addEventListener('online', seen);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', seen);
    document.removeEventListener('visibilitychange', seen);
  };
}
