// Tells that the archive has grown since the page was made. The page itself stays as it is.
(() => {
  'use strict';
  const line = document.querySelector('[data-live]');
  if (!line || !window.EventSource) return;
  const keys = new Set();
  const stream = new EventSource('/api/v1/stream');
  let waiting = false;

  function show() {
    waiting = false;
    const link = line.querySelector('a');
    link.href = location.pathname + location.search;
    link.textContent = keys.size + (keys.size === 1 ? ' record is' : ' records are') + ' new or changed – show';
    line.hidden = false;
  }

  stream.addEventListener('change', event => {
    if (!document.contains(line)) return stream.close();
    try { keys.add(JSON.parse(event.data).key); } catch { return; }
    if (!waiting) { waiting = true; setTimeout(show, 500); }
  });
  addEventListener('pagehide', () => stream.close(), { once: true });
  document.addEventListener('shown', () => stream.close(), { once: true });
})();
