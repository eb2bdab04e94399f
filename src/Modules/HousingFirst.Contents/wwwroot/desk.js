// Writing content. Every button sends the whole form and works so without script; here its answer takes the place of the form, so that
// the page does not jump: the preview, and adding, moving and taking away items inside the form. What is typed is kept on the server while one
// writes, for that person alone; leaving with words that are not kept yet is asked about.

const parser = new DOMParser();
const pause = 2000;
let dirty = false;
let timer = 0;

document.addEventListener("input", event => { if (event.target.closest("[data-desk]")) touch(); });
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && dirty) keep(); });
addEventListener("beforeunload", event => { if (dirty) event.preventDefault(); });

function touch() {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
}

async function keep() {
  clearTimeout(timer);
  const form = document.querySelector("[data-desk]");
  if (!form?.dataset.keep || !dirty) return;
  dirty = false;
  const body = new FormData(form);
  let said;
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body, redirect: "error" });
    if (!answer.ok) throw new Error("not kept");
    said = await answer.text();
  } catch {
    dirty = true;
    said = form.dataset.keepFailed;
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
  if (!stays) { dirty = false; return; }
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
    return;
  }
  touch();
  const [what, list] = button.value.split("|");
  const place = document.getElementById(list.replaceAll(/[^\w-]/g, "_")) ?? next;
  const added = what === "add" ? [...place.querySelectorAll(":scope > .desk-item")].at(-1) : null;
  if (added) added.querySelector("details").open = true;
  (added?.querySelector("summary") ?? place).focus();
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
