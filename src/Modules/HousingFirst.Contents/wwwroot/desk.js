// Writing content. Every button sends the whole form and works so without script; here its answer takes the place of the form, so that
// the page does not jump: the preview, and adding, moving and taking away items inside the form. What is typed is kept on the server while one
// writes, for that person alone; leaving with words that are not kept yet is asked about. On wide screens the preview can stand beside the form and
// follow what is typed.

const parser = new DOMParser();
const pause = 2000;
const again = 15000;
const pauseOfPreview = 700;
const wide = matchMedia("(min-width: 80rem)");
const remembered = `hf:${document.documentElement.dataset.portal}:beside`;
let dirty = false;
let timer = 0;
let previewTimer = 0;
let keeping = null;
let previewing = null;

document.addEventListener("input", event => { if (event.target.closest("[data-desk]")) touch(); });
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && dirty) keep(); });
addEventListener("beforeunload", event => { if (dirty) event.preventDefault(); });

function touch() {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
  follow();
}

async function keep() {
  clearTimeout(timer);
  const form = document.querySelector("[data-desk]");
  if (!form?.dataset.keep || !dirty) return;
  dirty = false;
  const body = new FormData(form);
  const { signal } = keeping = new AbortController();
  let said;
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body, redirect: "error", signal });
    if (!answer.ok) throw new Error("not kept");
    said = await answer.text();
  } catch {
    if (signal.aborted) return;
    dirty = true;
    said = form.dataset.keepFailed;
    timer = setTimeout(keep, again);
  }
  const place = document.querySelector("[data-desk] [data-kept]");
  if (place) place.textContent = said;
}

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.matches("[data-desk]")) return;
  const button = event.submitter;
  const stays = button?.value === "preview" || button?.value.includes("|");
  clearTimeout(timer);
  // What is saved now is not to be kept after it.
  if (!stays) { dirty = false; keeping?.abort(); return; }
  event.preventDefault();
  try {
    // Not form.action: the buttons of that name stand before it.
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new FormData(form, button) });
    const page = parser.parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("[data-desk]");
    if (!answer.ok || !next) throw new Error("no form came back");
    replace(form, next, button, page);
  } catch {
    dirty = false;
    sendAsWithoutScript(form, button);
  }
});

function replace(form, next, button, page) {
  const open = new Set([...form.querySelectorAll("details[open]")].map(nameOf));
  for (const details of next.querySelectorAll("details")) if (open.has(nameOf(details))) details.open = true;
  form.replaceWith(next);
  next.dispatchEvent(new CustomEvent("hf:form", { bubbles: true }));
  const preview = page.getElementById("preview");
  if (preview && button.value === "preview") {
    document.getElementById("preview").replaceWith(preview);
    preview.focus();
    if (dirty) touch();
    return;
  }
  touch();
  const [what, list] = button.value.split("|");
  const place = document.getElementById(list.replaceAll(/[^\w-]/g, "_")) ?? next;
  const added = what === "add" ? [...place.querySelectorAll(":scope > .desk-item")].at(-1) : null;
  if (added) added.querySelector("details").open = true;
  (added?.querySelector("summary") ?? place).focus();
}

// What a finding leads to may stand in an item that is folded up.
document.addEventListener("click", event => {
  const link = event.target.closest('a[href^="#"]');
  const target = link ? document.getElementById(link.hash.slice(1)) : null;
  for (let details = target?.closest("details"); details; details = details.parentElement.closest("details")) details.open = true;
});

// Who comes from another page to one of the items finds it open.
document.getElementById(location.hash.slice(1))?.querySelector(":scope > details")?.setAttribute("open", "");

document.addEventListener("click", event => {
  if (!event.target.closest("[data-beside]")) return;
  const on = sides()?.dataset.open === undefined;
  try { localStorage.setItem(remembered, on ? "1" : "0"); } catch { /* switched off or full */ }
  place(on);
});
document.addEventListener("hf:form", () => place(sides()?.dataset.open !== undefined));
wide.addEventListener("change", () => place(isWished()));
place(isWished());

function sides() {
  return document.querySelector("[data-sides]");
}

function isWished() {
  try { return localStorage.getItem(remembered) === "1"; } catch { return false; }
}

// Puts the preview beside the form, or back below it.
function place(on) {
  const button = document.querySelector("[data-beside]");
  if (!button) return;
  const isOpen = on && wide.matches;
  button.hidden = !wide.matches;
  button.setAttribute("aria-pressed", isOpen);
  sides().toggleAttribute("data-open", isOpen);
  document.getElementById("preview").tabIndex = isOpen ? 0 : -1;
  if (isOpen) follow();
}

function follow() {
  clearTimeout(previewTimer);
  if (sides()?.dataset.open !== undefined) previewTimer = setTimeout(refresh, pauseOfPreview);
}

// Only the preview is taken out of the answer: whoever types goes on where they are.
async function refresh() {
  const form = document.querySelector("[data-desk]");
  const body = new FormData(form);
  body.set("action", "preview");
  previewing?.abort();
  const { signal } = previewing = new AbortController();
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, signal });
    const next = parser.parseFromString(await answer.text(), "text/html").getElementById("preview");
    const now = document.getElementById("preview");
    if (!answer.ok || !next || now.contains(document.activeElement)) return;
    const { scrollTop } = now;
    now.replaceWith(next);
    next.scrollTop = scrollTop;
    next.tabIndex = 0; // it scrolls in itself there
  } catch { /* the next keystroke tries again */ }
}

// An item keeps its id when it moves.
function nameOf(details) {
  return details.closest(".desk-item")?.querySelector("input[type=hidden]")?.value ?? "";
}

function sendAsWithoutScript(form, button) {
  const value = Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
  form.append(value);
  form.submit();
}
