// Says under the map what is under the pointer or has the focus.
(() => {
  'use strict';
  const map = document.querySelector('[data-map]');
  const label = map?.querySelector('[data-map-label]');
  if (!label) return;
  const usual = label.textContent;
  const show = event => { label.textContent = event.target.closest('[data-label]')?.dataset.label ?? usual; };
  map.addEventListener('pointerover', show);
  map.addEventListener('focusin', show);
  map.addEventListener('pointerleave', () => { label.textContent = usual; });
  map.addEventListener('focusout', () => { label.textContent = usual; });
})();
