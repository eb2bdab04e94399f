// What script adds to pages that all work without it. Markup asks for it by data attributes:
//   data-hf-scheme                    button that switches between light and dark, remembered for this portal
//   data-hf-copy="#id" | "url"        button that copies a link; data-hf-copied is said when done
//   data-hf-print                     button that prints
//   data-hf-ticks="edition"           around checkboxes with data-hf-tick="item id": ticks stay in this browser
//   data-hf-progress="{0} af {1}"     inside: how many are ticked;  data-hf-reset: button that clears them
//   data-hf-slides                    around slides: arrow keys, space, Home and End; Escape follows [data-hf-exit]
//   data-hf-open-wide                 <details> that stands open on wide screens
//   data-hf-focus                     takes the focus when the page opens: the summary of a form's errors
// Elements marked hidden that carry one of these are shown once it works.

const root = document.documentElement;
const key = (...parts) => ["hf", root.dataset.portal, ...parts].join(":");
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const stored = {
  get(name) { try { return localStorage.getItem(name); } catch { return null; } },
  set(name, value) { try { value === null ? localStorage.removeItem(name) : localStorage.setItem(name, value); } catch { /* switched off or full */ } },
};

const say = (() => {
  let place;
  return text => {
    if (!place) {
      place = Object.assign(document.createElement("div"), { className: "hf-hidden" });
      place.setAttribute("role", "status");
      document.body.append(place);
    }
    place.textContent = "";
    setTimeout(() => { place.textContent = text; }, 50);
  };
})();

function scheme() {
  for (const button of all("[data-hf-scheme]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const next = root.hasAttribute("data-hf-dark") ? "light" : "dark";
      root.dataset.colorScheme = next;
      root.toggleAttribute("data-hf-dark", next === "dark");
      // Going back to what the system asks for forgets the choice, so that the page follows the system again.
      const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      stored.set(key("scheme"), next === system ? null : next);
    });
  }
}

function copy() {
  if (!navigator.clipboard) return;
  for (const button of all("[data-hf-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async event => {
      event.preventDefault();
      await navigator.clipboard.writeText(new URL(button.dataset.hfCopy, location.href).href);
      say(button.dataset.hfCopied ?? "");
      button.setAttribute("data-hf-done", "");
      setTimeout(() => button.removeAttribute("data-hf-done"), 2000);
    });
  }
}

function print() {
  for (const button of all("[data-hf-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

function ticks() {
  for (const list of all("[data-hf-ticks]")) {
    const boxes = all("[data-hf-tick]", list);
    const place = box => key("tick", list.dataset.hfTicks, box.dataset.hfTick);
    const progress = list.querySelector("[data-hf-progress]");
    const reset = list.querySelector("[data-hf-reset]");
    const show = () => {
      const done = boxes.filter(box => box.checked).length;
      if (progress) {
        progress.hidden = false;
        progress.textContent = progress.dataset.hfProgress.replace("{0}", done).replace("{1}", boxes.length);
      }
      if (reset) reset.hidden = done === 0;
    };
    for (const box of boxes) {
      box.checked = stored.get(place(box)) !== null;
      box.addEventListener("change", () => { stored.set(place(box), box.checked ? "1" : null); show(); });
    }
    reset?.addEventListener("click", () => {
      for (const box of boxes) { box.checked = false; stored.set(place(box), null); }
      show();
      boxes[0]?.focus();
    });
    show();
  }
}

function slides() {
  const deck = document.querySelector("[data-hf-slides]");
  if (!deck) return;
  const pages = all(":scope > *", deck);
  const current = () => Math.max(0, pages.findLastIndex(page => page.getBoundingClientRect().top < innerHeight / 2));
  const go = index => {
    const page = pages[Math.min(Math.max(index, 0), pages.length - 1)];
    page.tabIndex = -1;
    page.focus({ preventScroll: true });
    page.scrollIntoView();
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, button, a, textarea, select, summary")) return;
    const move = {
      ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": event.shiftKey ? -1 : 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1,
      Home: -Infinity, End: Infinity,
    }[event.key];
    if (move) { event.preventDefault(); go(current() + move); }
    if (event.key === "Escape") document.querySelector("[data-hf-exit]")?.click();
  });
}

function menus() {
  const wide = matchMedia("(min-width: 60rem)");
  const fit = () => all("details[data-hf-open-wide]").forEach(details => { details.open = wide.matches; });
  wide.addEventListener("change", fit);
  fit();
  document.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && event.target.closest?.("details.hf-menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
}

// Marks the heading that is being read in "on this page".
function spy() {
  const links = new Map(all(".hf-on-this-page a[href^='#']").map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  const heads = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  if (!heads.length) return;
  const mark = () => {
    const at = heads.findLast(head => head.getBoundingClientRect().top < innerHeight * 0.3) ?? heads[0];
    for (const [id, link] of links) id === at.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();
}

function focus() {
  document.querySelector("[data-hf-focus]")?.focus();
}

for (const start of [scheme, copy, print, ticks, slides, menus, spy, focus]) start();
