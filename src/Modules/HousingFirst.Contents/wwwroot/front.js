// The blocks of the front page: moving and taking away change the page without loading it anew, and the focus goes along with the block. Without
// script the same buttons send the form.

const parser = new DOMParser();
let dirty = false;

document.addEventListener("submit", async event => {
  const button = event.submitter;
  const [way] = button?.value.split("|") ?? [];
  if (!event.target.closest("[data-front]") || !["up", "down", "remove"].includes(way)) { dirty = false; return; }
  event.preventDefault();
  const form = event.target;
  const entry = button.closest("li");
  const after = entry.nextElementSibling ?? entry.previousElementSibling;
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new FormData(form, button) });
    const next = parser.parseFromString(await answer.text(), "text/html").querySelector("[data-front]");
    if (!answer.ok || !next) throw new Error("no page came back");
    document.querySelector("[data-front]").replaceWith(next);
    dirty = true;
    const moved = document.getElementById((way === "remove" ? after : entry)?.id ?? "");
    (moved?.querySelector(`button[value^="${way}|"]`) ?? moved ?? next.querySelector("select")).focus();
  } catch {
    const value = Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
    form.append(value);
    dirty = false;
    form.submit();
  }
});

addEventListener("beforeunload", event => { if (dirty) event.preventDefault(); });
