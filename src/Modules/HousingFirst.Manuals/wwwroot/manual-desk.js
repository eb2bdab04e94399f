// Leaving with unsaved words is asked about; every button of the form itself sends them.
const form = document.querySelector("[data-manual-form]");
let dirty = false;
form?.addEventListener("input", () => { dirty = true; });
form?.addEventListener("submit", () => { dirty = false; });
addEventListener("beforeunload", event => { if (dirty) event.preventDefault(); });

// Arranging chapters by dragging them. The buttons do the same, and are what everybody has; a drop presses one of them.

const list = document.querySelector("[data-manual-order]");
let dragged;

list?.addEventListener("dragstart", event => {
  dragged = event.target.closest?.("li[draggable]");
  if (dragged) event.dataTransfer.effectAllowed = "move";
});
list?.addEventListener("dragover", event => {
  if (dragged && event.target.closest("li")) event.preventDefault();
});
list?.addEventListener("drop", event => {
  const target = event.target.closest("[data-manual-order] > li");
  const move = dragged?.querySelector(".manual-move");
  if (!target || !move) return;
  event.preventDefault();
  const items = [...list.children];
  const places = items.indexOf(target) - items.indexOf(dragged);
  if (places === 0) return;
  const field = Object.assign(document.createElement("input"), { type: "hidden", name: "places", value: places });
  move.append(field);
  move.submit();
});
list?.addEventListener("dragend", () => { dragged = undefined; });
