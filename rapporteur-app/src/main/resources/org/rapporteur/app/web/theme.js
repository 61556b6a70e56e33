// Runs before the page is drawn, so that it never flashes in the wrong colours.
(() => {
  const kept = localStorage.getItem('theme');
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
})();
