// Keys for the review; every one of them is a button or link of the page too.
'use strict';
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest('input, textarea, select')) return;
  const target = [...document.querySelectorAll('[data-hotkey]')].find(one => one.dataset.hotkey === event.key);
  if (!target) return;
  event.preventDefault();
  if (target.matches('details')) target.open = !target.open;
  else target.click();
});
