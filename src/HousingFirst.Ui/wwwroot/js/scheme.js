// Runs before the first paint, so that a reader who chose a colour scheme never sees the other one flash by.
(() => {
  const root = document.documentElement;
  let chosen = null;
  try { chosen = localStorage.getItem(`hf:${root.dataset.portal}:scheme`); } catch { /* storage may be switched off */ }
  if (chosen === "light" || chosen === "dark") root.dataset.colorScheme = chosen;
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.toggleAttribute("data-hf-dark", dark);
})();
