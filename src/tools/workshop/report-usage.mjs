// Loaded into a server that is measured: tells its parent, when asked, what it has used of processor and memory.

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuSeconds: (user + system) / 1e6, memoryMb: process.memoryUsage().rss / 1e6 });
});
process.channel?.unref();
