// What script adds to chapters and to the list of manuals; all of it stays in this browser. Markup asks for it by data attributes:
//   data-hf-term="explanation"        link to the glossary: the explanation shows beside the word on hover, focus and first touch
//   data-hf-place="manual/chapter"    around a chapter, with data-hf-title and data-hf-manual: stars for it and its sections, and where
//                                     the reader left off; data-hf-star-label="... {0} ..." names a section's star
//   data-hf-star                      button, hidden until this works: the chapter's own star
//   data-hf-shelf="address of ids"    list of what has a star and of what was read last, hidden while empty; data-hf-manuals names the
//                                     manuals that this reader sees, data-hf-remove-label="... {0}" a star's removal

const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const isId = text => typeof text === "string" && /^[a-z0-9-]+$/.test(text);

// One entry for each kind of memory: { "manual/section": { title, manual, at } }. What somebody else wrote there is not believed.
const memory = name => {
  const key = ["hf", root.dataset.portal, name].join(":");
  return {
    read() {
      try {
        return Object.fromEntries(Object.entries(JSON.parse(localStorage.getItem(key)) ?? {}).filter(([place, entry]) => {
          const parts = place.split("/");
          return parts.length === 2 && parts.every(isId) && typeof entry?.title === "string" && typeof entry.manual === "string" && typeof entry.at === "number";
        }));
      } catch { return {}; }
    },
    write(entries) {
      try { Object.keys(entries).length ? localStorage.setItem(key, JSON.stringify(entries)) : localStorage.removeItem(key); } catch { /* switched off or full */ }
    },
  };
};
const stars = memory("stars");
const left = memory("left");

function terms() {
  const words = all("[data-hf-term]");
  if (!words.length) return;
  const box = Object.assign(document.createElement("div"), { id: "hf-explained", className: "hf-explained", hidden: true });
  box.setAttribute("role", "tooltip");
  document.body.append(box);
  let shown = null, touch = false, waiting = 0;

  const hide = () => {
    clearTimeout(waiting);
    shown?.removeAttribute("aria-describedby");
    box.hidden = true;
    shown = null;
  };
  const show = word => {
    clearTimeout(waiting);
    if (shown === word) return;
    hide();
    const hint = touch ? word.closest("[data-hf-term-hint]")?.dataset.hfTermHint : null;
    box.replaceChildren(...[word.dataset.hfTerm, hint].filter(Boolean).map(text => Object.assign(document.createElement("p"), { textContent: text })));
    box.hidden = false;
    word.setAttribute("aria-describedby", box.id);
    shown = word;
    const at = word.getClientRects()[0], width = box.offsetWidth, height = box.offsetHeight, page = root.clientWidth;
    const below = at.bottom + height + 8 < innerHeight || at.top < height + 8;
    box.style.left = `${Math.max(8, Math.min(at.left, page - width - 8)) + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 4 : at.top - height - 4) + scrollY}px`;
  };
  const soon = (what, delay) => { clearTimeout(waiting); waiting = setTimeout(what, delay); };

  addEventListener("pointerdown", event => {
    touch = event.pointerType === "touch";
    if (shown && !event.target.closest(".hf-explained, [data-hf-term]")) hide();
  });
  document.addEventListener("keydown", event => { touch = false; if (event.key === "Escape" && shown) hide(); });
  box.addEventListener("mouseenter", () => clearTimeout(waiting));
  box.addEventListener("mouseleave", () => soon(hide, 250));
  for (const word of words) {
    word.addEventListener("mouseenter", () => { if (!touch) soon(() => show(word), 150); });
    word.addEventListener("mouseleave", () => soon(hide, 250));
    word.addEventListener("focus", () => { if (!touch) show(word); });
    word.addEventListener("blur", hide);
    word.addEventListener("click", event => {
      if (!touch || shown === word) return;
      event.preventDefault();
      show(word);
    });
  }
}

function places() {
  const chapter = document.querySelector("[data-hf-place]");
  if (!chapter) return;
  const [manual, id] = chapter.dataset.hfPlace.split("/");
  const heads = all(".hf-prose > :is(h2, h3)[id]", chapter);
  const titleOf = head => head.firstChild?.textContent.trim() ?? "";
  const entry = title => ({ title, manual: chapter.dataset.hfManual, at: Date.now() });

  const star = (button, place, title) => {
    const show = () => button.setAttribute("aria-pressed", String(place in stars.read()));
    button.hidden = false;
    button.addEventListener("click", () => {
      const { [place]: had, ...others } = stars.read();
      stars.write(had ? others : { ...others, [place]: entry(title) });
      show();
    });
    show();
  };
  const own = document.querySelector("button[data-hf-star]");
  if (own) {
    star(own, `${manual}/${id}`, chapter.dataset.hfTitle);
    for (const head of heads.filter(head => head.matches("h2"))) {
      const title = titleOf(head);
      const button = Object.assign(document.createElement("button"), { type: "button", className: "hf-anchor hf-star" });
      button.setAttribute("aria-label", chapter.dataset.hfStarLabel.replace("{0}", title));
      button.append(own.querySelector("svg").cloneNode(true));
      head.append(button);
      star(button, `${manual}/${head.id}`, `${chapter.dataset.hfTitle}: ${title}`);
    }
  }

  const remember = () => {
    const head = heads.findLast(head => head.getBoundingClientRect().top < innerHeight * 0.3);
    const others = Object.entries(left.read()).filter(([place]) => !place.startsWith(`${manual}/`));
    const [place, title] = head ? [head.id, `${chapter.dataset.hfTitle}: ${titleOf(head)}`] : [id, chapter.dataset.hfTitle];
    left.write({ ...Object.fromEntries(others), [`${manual}/${place}`]: entry(title) });
  };
  let waiting = 0;
  addEventListener("scroll", () => { clearTimeout(waiting); waiting = setTimeout(remember, 500); }, { passive: true });
  addEventListener("pagehide", remember);
  remember();
}

function shelf() {
  const place = document.querySelector("[data-hf-shelf]");
  if (!place) return;
  const seen = new Set(place.dataset.hfManuals.split(" "));
  const fill = (name, entries, most, onRemove) => {
    const section = place.querySelector(`[data-hf-${name}]`);
    const list = section.querySelector("ul");
    const shown = Object.entries(entries).filter(([where]) => seen.has(where.split("/")[0])).sort(([, one], [, other]) => other.at - one.at).slice(0, most);
    list.replaceChildren(...shown.map(([where, { title, manual }]) => {
      const item = document.createElement("li");
      item.append(
        Object.assign(document.createElement("a"), { href: place.dataset.hfShelf + where, textContent: title }), " ",
        Object.assign(document.createElement("span"), { className: "hf-muted hf-small", textContent: manual }));
      if (onRemove) {
        const button = Object.assign(document.createElement("button"), { type: "button", className: "hf-link-button", textContent: place.dataset.hfRemove });
        button.setAttribute("aria-label", place.dataset.hfRemoveLabel.replace("{0}", title));
        button.addEventListener("click", () => onRemove(where));
        item.append(" ", button);
      }
      return item;
    }));
    section.hidden = !shown.length;
  };
  const show = () => {
    fill("left", left.read(), 3);
    fill("stars", stars.read(), 50, where => {
      const { [where]: had, ...others } = stars.read();
      stars.write(others);
      show();
      (place.querySelector("[data-hf-stars] button") ?? document.getElementById("main")).focus();
    });
  };
  show();
  addEventListener("pageshow", show);
}

for (const start of [terms, places, shelf]) start();
