// Putting entries in order by dragging, beside the buttons that do it without script and by keyboard. An entry takes what stands below it
// along, and comes to stand before the one that it is dropped on, as deep as that one. Nothing is stored before the form is sent.

const form = document.querySelector("[data-arrange]");
let dragged = [];
let dirty = false;

for (const entry of entries()) entry.draggable = true;

form.addEventListener("dragstart", event => {
  const entry = event.target.closest("[data-arrange-entry]");
  if (!entry) return;
  dragged = withBelow(entry);
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  for (const one of dragged) one.toggleAttribute("data-dragged", true);
});

form.addEventListener("dragover", event => {
  const over = event.target.closest("[data-arrange-entry]");
  if (!over || dragged.length === 0) return;
  event.preventDefault();
  for (const one of entries()) one.toggleAttribute("data-over", one === over && !dragged.includes(one));
});

form.addEventListener("drop", event => {
  const over = event.target.closest("[data-arrange-entry]");
  if (!over || dragged.length === 0 || dragged.includes(over)) return;
  event.preventDefault();
  const by = depth(over) - depth(dragged[0]);
  const isBehind = over === entries().at(-1) && event.offsetY > over.offsetHeight / 2;
  if (isBehind) over.after(...dragged); else over.before(...dragged);
  for (const one of dragged) setDepth(one, depth(one) + by);
  dirty = true;
});

form.addEventListener("dragend", () => {
  for (const one of entries()) { one.removeAttribute("data-dragged"); one.removeAttribute("data-over"); }
  dragged = [];
});

form.addEventListener("submit", () => { dirty = false; });
addEventListener("beforeunload", event => { if (dirty) event.preventDefault(); });

function entries() { return [...form.querySelectorAll("[data-arrange-entry]")]; }

function depth(entry) { return Number(entry.dataset.depth); }

function setDepth(entry, to) {
  entry.dataset.depth = to;
  const input = entry.querySelector("input[name=entry]");
  input.value = `${input.value.slice(0, input.value.lastIndexOf(":"))}:${to}`;
}

function withBelow(entry) {
  const all = entries();
  const at = all.indexOf(entry);
  const end = all.findIndex((one, place) => place > at && depth(one) <= depth(entry));
  return all.slice(at, end < 0 ? all.length : end);
}
