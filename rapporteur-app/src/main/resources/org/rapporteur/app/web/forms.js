// Remembers what a user enters again and again, and copies citations.
'use strict';
for (const field of document.querySelectorAll('[data-remember]')) {
  field.value ||= localStorage.getItem(field.dataset.remember) ?? '';
  field.addEventListener('change', () => localStorage.setItem(field.dataset.remember, field.value));
}
if (!document.documentElement.dataset.forms) document.addEventListener('click', event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  navigator.clipboard?.writeText(button.dataset.copy).then(() => {
    const said = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = said; }, 1500);
  });
});
document.documentElement.dataset.forms = 'ready';
