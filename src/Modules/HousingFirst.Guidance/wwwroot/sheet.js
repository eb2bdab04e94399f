// Fills a sheet's fields from this browser and keeps what is written there: until the tab is closed, or on this device where the reader says
// so. Nothing is ever sent; this file has no way of doing it. What was kept is not believed: only known fields take it, as text.
//   data-hf-sheet="id"                around the fields; the key in the storage is hf:{portal}:sheet:{id}
//   data-hf-field="name"              a field; boxes and circles that share a name keep their values
//   data-hf-sheet-keep                box: keep on this device;  data-hf-sheet-clear: button that empties all
//   data-hf-picture="network|change"  a drawing that follows the fields of data-hf-from

const sheet = document.querySelector("[data-hf-sheet]");
const key = ["hf", document.documentElement.dataset.portal, "sheet", sheet.dataset.hfSheet].join(":");
const fields = [...sheet.querySelectorAll("[data-hf-field]")];
const keep = sheet.querySelector("[data-hf-sheet-keep]");
const where = sheet.querySelector("[data-hf-sheet-where]");
const unkept = where.textContent;
const isTick = field => field.type === "checkbox" || field.type === "radio";

const read = store => { try { return JSON.parse(store().getItem(key)); } catch { return null; } };
// Whether it was written: a browser may have its storage switched off, or full.
const write = (store, text) => {
  try {
    if (text === null) store().removeItem(key);
    else store().setItem(key, text);
    return true;
  } catch { return false; }
};
const device = () => localStorage;
const tab = () => sessionStorage;

const valuesOf = name => fields.filter(field => field.dataset.hfField === name)
  .filter(field => isTick(field) ? field.checked : field.value !== "")
  .map(field => field.type === "checkbox" && !field.hasAttribute("value") ? "x" : field.value);

function written() {
  const all = {};
  for (const name of new Set(fields.map(field => field.dataset.hfField))) {
    const values = valuesOf(name);
    if (values.length) all[name] = values;
  }
  return all;
}

function save() {
  const all = written();
  const text = Object.keys(all).length ? JSON.stringify(all) : null;
  const isKept = keep.checked && write(device, text);
  write(tab, isKept ? null : text);
  if (!isKept) write(device, null);
  where.textContent = isKept ? where.dataset.hfSheetWhere : unkept;
}

function fill(all) {
  for (const field of fields) {
    const values = all?.[field.dataset.hfField];
    const known = Array.isArray(values) ? values.filter(value => typeof value === "string") : [];
    if (isTick(field)) field.checked = known.includes(field.hasAttribute("value") ? field.value : "x");
    else field.value = known[0] ?? "";
  }
}

// A long text is as tall as what stands in it, so that paper shows all of it.
function fit(area) {
  area.style.height = "auto";
  if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 4}px`;
}

const draw = (name, attributes, text) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text) element.textContent = text;
  return element;
};

function network(figure) {
  const [centreX, centreY, rings, quarter] = [180, 192, [38, 82, 131], Math.PI / 2];
  const people = [];
  for (let row = 1; row <= 12; row++) {
    const place = column => `${figure.dataset.hfFrom}.${row}.${column}`;
    const cell = column => valuesOf(place(column))[0] ?? "";
    // By its place among the options, whatever their words: the first is 0, an empty one -1.
    const choice = column => (fields.find(field => field.dataset.hfField === place(column))?.selectedIndex ?? 0) - 1;
    const name = cell("fornavn").trim();
    const far = choice("naerhed");
    if (name) people.push({ name, sector: Math.max(0, choice("sektor")), ring: far < 0 ? 2 : Math.min(2, far), strained: cell("belastning") !== "", wish: choice("oenske") });
  }
  const group = figure.querySelector("[data-hf-people]");
  group.replaceChildren();
  // Where a quarter begins, in the order in which the sectors' names stand in the corners.
  const begins = [Math.PI, -quarter, quarter, 0];
  for (const person of people) {
    const beside = people.filter(other => other.sector === person.sector);
    const angle = begins[person.sector % 4] + quarter * (beside.indexOf(person) + 1) / (beside.length + 1);
    const far = rings[person.ring];
    const [x, y] = [centreX + far * Math.cos(angle), centreY + far * Math.sin(angle)];
    group.append(draw("line", { class: person.strained ? "p-line-b p-thick p-dash" : "p-line-a p-thick", x1: centreX, y1: centreY, x2: x, y2: y }));
    group.append(draw("circle", { class: person.strained ? "p-b" : "p-a", cx: x, cy: y, r: 7 }));
    const sign = { 0: " ↑", 2: " ↓" }[person.wish] ?? "";
    group.append(draw("text", { x, y: y - 11, "text-anchor": "middle" }, person.name.slice(0, 14) + sign));
  }
}

function change(figure) {
  const chosen = valuesOf(figure.dataset.hfFrom)[0];
  for (const stage of figure.querySelectorAll("[data-hf-stage]")) {
    const isHere = stage.dataset.hfStage === chosen;
    stage.querySelector("circle").setAttribute("class", isHere ? "p-a-full" : "p-a");
    stage.querySelector("text").setAttribute("class", isHere ? "p-strong p-on-a" : "p-strong");
    stage.querySelector("text:last-of-type").setAttribute("class", isHere ? "p-strong" : "");
  }
}

function show() {
  sheet.querySelectorAll("textarea").forEach(fit);
  for (const field of fields) if (field.type === "date") field.toggleAttribute("data-filled", field.value !== "");
  for (const figure of sheet.querySelectorAll("[data-hf-picture]")) ({ network, change })[figure.dataset.hfPicture](figure);
}

const kept = read(device);
keep.checked = kept !== null;
fill(kept ?? read(tab));
sheet.querySelectorAll("[data-hf-sheet-script]").forEach(part => { part.hidden = false; });
if (keep.checked) where.textContent = where.dataset.hfSheetWhere;
show();
sheet.addEventListener("input", () => { save(); show(); });
addEventListener("beforeprint", show);
sheet.querySelector("[data-hf-sheet-clear]").addEventListener("click", () => {
  if (!confirm(sheet.dataset.hfClearQuestion)) return;
  fill(null);
  keep.checked = false;
  save();
  show();
  fields[0]?.focus();
});
