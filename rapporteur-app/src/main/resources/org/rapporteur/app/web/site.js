// What the pages do beyond links and forms. Everything works without it; nothing here makes markup from text.
(() => {
  'use strict';
  htmx.config.allowEval = false;
  htmx.config.includeIndicatorStyles = false;
  htmx.config.historyRestoreAsHxRequest = false;
  htmx.config.scrollIntoViewOnBoost = false;

  const sameOrigin = address => new URL(address, location.href).origin === location.origin;

  // Shows another address of the same page without loading its frame again.
  function swap(address) {
    if (!sameOrigin(address)) return;
    htmx.ajax('GET', address, { target: '#main', select: '#main', swap: 'outerHTML' })
      .then(() => {
        history.pushState({}, '', address);
        document.dispatchEvent(new CustomEvent('shown'));
      });
  }

  document.addEventListener('click', event => {
    const theme = event.target.closest('[data-theme-switch]');
    if (theme) {
      const root = document.documentElement;
      const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      localStorage.setItem('theme', root.dataset.theme);
      return;
    }
    const link = event.target.closest('a[data-swap]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      swap(link.href.baseVal ?? link.href);
    }
  });

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('form[data-swap]')) return;
    event.preventDefault();
    const given = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) given.append(name, value);
    const query = given.toString();
    swap(form.getAttribute('action') + (query ? '?' + query : ''));
  });

  addEventListener('popstate', () => location.reload());

  // What takes long to count comes after the rest of the page.
  function count() {
    for (const link of document.querySelectorAll('a[data-later]')) {
      const aside = link.closest('.facets');
      link.textContent = 'Counting …';
      aside.setAttribute('aria-busy', 'true');
      htmx.ajax('GET', link.href, { target: aside, select: '.facets', swap: 'outerHTML' });
    }
  }
  document.addEventListener('shown', count);
  count();

  // Dragging over the time line narrows to the bars under the pointer.
  let begun = null;
  const bar = node => node.closest?.('[data-timeline] a[data-from]');
  document.addEventListener('pointerdown', event => { begun = bar(event.target); });
  document.addEventListener('pointermove', event => {
    if (!begun) return;
    const now = bar(document.elementFromPoint(event.clientX, event.clientY) ?? document.body);
    if (now) mark(begun, now);
  });
  document.addEventListener('pointerup', event => {
    const first = begun;
    begun = null;
    const last = first && bar(document.elementFromPoint(event.clientX, event.clientY) ?? document.body);
    if (!first || !last || first === last) return;
    const [from, to] = first.dataset.from < last.dataset.from ? [first, last] : [last, first];
    const address = new URL(location.href);
    address.searchParams.set('from', from.dataset.from);
    address.searchParams.set('to', to.dataset.to);
    address.searchParams.delete('after');
    swap(address.pathname + address.search);
  });
  document.addEventListener('dragstart', event => { if (bar(event.target)) event.preventDefault(); });
  function mark(first, last) {
    const bars = [...first.parentNode.querySelectorAll('a[data-from]')];
    const [a, b] = [bars.indexOf(first), bars.indexOf(last)].sort((x, y) => x - y);
    bars.forEach((one, i) => one.classList.toggle('picked', i >= a && i <= b));
  }
})();
