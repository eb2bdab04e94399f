// Choosing from the library of files. Beside each control for a file stands a button that opens it, beside each text in Markdown one that
// puts a picture where the cursor is. What the dialog shows comes from the server; its forms are answered in place.

const dialog = document.getElementById("media-picker");
const place = dialog?.querySelector("[data-media-place]");
const parser = new DOMParser();
let take = null;

if (dialog) {
  enhance(document);
  // The editor's form is exchanged for a new one when blocks are added or moved.
  new MutationObserver(() => enhance(document)).observe(document.body, { childList: true, subtree: true });
  place.addEventListener("click", event => {
    const file = event.target.closest("[data-media-path]");
    if (file) choose(file.dataset.mediaPath, file.dataset.mediaAlt ?? "");
  });
  place.addEventListener("submit", event => {
    event.preventDefault();
    const form = event.target;
    show(fetch(form.getAttribute("action"), { method: "POST", body: new FormData(form) }));
  });
}

function enhance(within) {
  for (const select of within.querySelectorAll("[data-media-field] select:not([data-media-ready])")) {
    select.dataset.mediaReady = "";
    select.after(button(dialog.dataset.mediaPick, () => open(false, (path, alt) => setFile(select, path, alt))));
  }
  for (const area of within.querySelectorAll("textarea[data-hf-markdown]:not([data-media-ready], [data-hf-without~=picture])")) {
    area.dataset.mediaReady = "";
    area.after(button(dialog.dataset.mediaInsert, () => open(true, (path, alt) => insert(area, path, alt))));
  }
}

function button(text, click) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "hf-link-button media-open", textContent: text });
  made.addEventListener("click", click);
  return made;
}

function open(seen, then) {
  take = then;
  place.replaceChildren();
  dialog.showModal();
  show(fetch(`${dialog.dataset.mediaPicker}?seen=${seen}`));
}

async function show(asked) {
  try {
    const answer = await asked;
    const next = parser.parseFromString(await answer.text(), "text/html").querySelector("[data-media-answer]");
    if (!answer.ok || !next) throw new Error("no library came back");
    place.replaceChildren(next);
    if (next.dataset.mediaPicked) choose(next.dataset.mediaPicked, next.dataset.mediaPickedAlt ?? "");
    else (next.querySelector("[data-hf-focus]") ?? next.querySelector("input[type=search]"))?.focus();
  } catch {
    place.textContent = dialog.dataset.mediaFailed;
  }
}

function choose(path, alt) {
  dialog.close();
  take?.(path, alt);
  take = null;
}

function setFile(select, path, alt) {
  let option = [...select.options].find(one => one.value.toLowerCase() === path.toLowerCase());
  if (!option) select.add(option = new Option(path, path));
  option.selected = true;
  changed(select);
  const text = select.form?.elements[select.name.replace(".Paths.", ".MediaTexts.")];
  if (text && text.value === "" && alt) { text.value = alt; changed(text); }
  select.focus();
}

function insert(area, path, alt) {
  // Brackets would stand for the address's own, where a name has one alone.
  const address = "~/media/" + path.split("/").map(encodeURIComponent).join("/").replaceAll("(", "%28").replaceAll(")", "%29");
  const said = alt.replaceAll(/[[\]\n]/g, " ");
  const before = area.value.slice(0, area.selectionStart);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  area.focus();
  area.setRangeText(`${gap}![${said}](${address})\n\n`, area.selectionStart, area.selectionEnd, "end");
  changed(area);
}

function changed(control) {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
