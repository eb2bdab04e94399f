// The offline page: what is kept, and search in it. Reads the kept pages themselves, so that what is found is what stands there.

import { find, index } from "./search.js";

const place = document.querySelector("[data-hf-kept-manuals]");
const searching = document.querySelector("[data-hf-kept-search]");
const results = searching.querySelector("[data-hf-kept-results]");
const told = searching.querySelector("[data-hf-kept-told]");
const field = searching.querySelector("input");
const words = place.dataset;
const culture = document.documentElement.lang || "da";

let kept = null;
let made = null; // a promise of the index of what is kept

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const tag = text => {
  const made = element("span", { className: "hf-tag" }, text);
  made.dataset.color = "warning";
  return made;
};
const link = (url, ...children) => element("a", { href: url }, ...children);
const day = date => new Date(`${date}T12:00`).toLocaleDateString(culture, { dateStyle: "long" });

// Why a chapter is older than it should be, in words; empty while it is not. The day is the reader's, written as the dates are.
const ages = ({ nextReview, validTo }) => {
  const today = new Date().toLocaleDateString("sv");
  return [[validTo, words.expired], [nextReview, words.overdue]].filter(([date]) => date && date < today).map(([date, text]) => text.replace("{0}", day(date)));
};

// --- The list -------------------------------------------------------------------------------------------------------

function list() {
  place.replaceChildren(...kept.manuals.map(manual => {
    const overdue = manual.chapters.filter(chapter => ages(chapter).length).length;
    const chapters = element("ol", {}, ...manual.chapters.map(chapter => element("li", {}, link(chapter.url, chapter.title),
      ...ages(chapter).flatMap(text => [" ", tag(text)]))));
    return element("section", {},
      element("h3", {}, link(manual.url, manual.title)),
      element("p", { className: "hf-muted" }, words.about.replace("{0}", new Date(kept.checked).toLocaleString(culture, { dateStyle: "long", timeStyle: "short" })).replace("{1}", manual.edition)),
      ...overdue ? [element("p", {}, tag((overdue === 1 ? words.overdueOne : words.overdueMany).replace("{0}", overdue)))] : [],
      element("details", { className: "hf-details" }, element("summary", {}, words.chapters.replace("{0}", manual.chapters.length)), chapters));
  }));
}

// --- Search ---------------------------------------------------------------------------------------------------------

async function read() {
  const cache = await caches.open(kept.cache);
  const parser = new DOMParser();
  const sections = [];
  for (const manual of kept.manuals) {
    for (const chapter of manual.chapters) {
      const page = await cache.match(chapter.url);
      if (page) sections.push(...sectionsOf(parser.parseFromString(await page.text(), "text/html"), manual, chapter));
    }
  }
  return index(sections);
}

// A section is a heading and what stands between it and the next; a box belongs to the section that it stands in.
function sectionsOf(page, manual, chapter) {
  const text = page.querySelector("article .hf-prose");
  for (const aside of text?.querySelectorAll(".hf-anchor, .hf-cite, button, .hf-checklist__bar, svg, summary, caption") ?? []) aside.remove();
  const sections = [];
  for (const part of text?.children ?? []) {
    if (/^H[2-6]$/.test(part.tagName)) {
      sections.push({ manual: manual.title, title: chapter.title, heading: part.textContent.trim(), url: `${chapter.url}#${part.id}`, text: "" });
    } else if (sections.length) {
      sections.at(-1).text += `${spaced(part)} `;
    }
  }
  return sections;
}

// Words of neighbouring cells, items and paragraphs do not grow together.
const spaced = part => part.matches("p, li, dt, dd, th, td, label, h3, h4, h5, figcaption") && !part.querySelector("p, ul, ol, table, label")
  ? part.textContent.replace(/\s+/g, " ").trim()
  : part.children.length ? [...part.childNodes].map(child => child.nodeType === Node.ELEMENT_NODE ? spaced(child) : child.textContent.trim()).filter(Boolean).join(" ")
  : part.textContent.trim();

async function search() {
  const asked = field.value.trim();
  if (asked.length < 2) {
    results.replaceChildren();
    told.textContent = "";
    return;
  }

  const hits = find(await (made ??= read()), asked);
  if (asked !== field.value.trim()) return; // somebody is still typing
  told.textContent = hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.many.replace("{0}", hits.length);
  results.replaceChildren(...hits.map(hit => element("li", {},
    element("h3", { className: "hf-card__title" }, link(hit.url, hit.heading)),
    element("p", { className: "hf-muted" }, `${hit.manual} · ${hit.title}`),
    element("p", {}, ...hit.snippet.map(([text, isFound]) => isFound ? element("mark", {}, text) : text)))));
}

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(search, 120);
});
searching.querySelector("form").addEventListener("submit", event => {
  event.preventDefault();
  search();
});

document.addEventListener("hf:kept", ({ detail }) => {
  if (detail?.cache !== kept?.cache) made = null;
  kept = detail;
  searching.hidden = !kept;
  place.closest("section").hidden = !kept;
  if (kept) list();
  if (kept && field.value) search();
});
