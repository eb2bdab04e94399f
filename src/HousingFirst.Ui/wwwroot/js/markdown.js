// What makes a text in Markdown easier to write: buttons, keys, lists that go on by themselves, and text out of Word. Without script it is a plain
// text field. The buttons stand in a <template id="writing-tools">; Tab leaves the field as it leaves any other.

import { toMarkdown } from "./paste.js";

const template = document.getElementById("writing-tools");
const words = template?.dataset ?? {};
const keys = { b: "bold", i: "italic", k: "link" };

const acts = {
  bold: area => around(area, "**"),
  italic: area => around(area, "*"),
  heading: area => lines(area, (line, all) => all.every(one => one.startsWith("### ")) ? line.slice(4) : all.every(one => one.startsWith("## ")) ? `#${line}` : `## ${line.replace(/^#+\s+/, "")}`),
  list: area => lines(area, toggled("- ", /^[-*+]\s+/)),
  numbers: area => lines(area, (line, all, place) => all.every(one => /^\d+\.\s/.test(one)) ? line.replace(/^\d+\.\s+/, "") : `${place + 1}. ${line.replace(/^[-*+]\s+/, "")}`),
  quote: area => lines(area, toggled("> ", /^>\s?/)),
  link: area => {
    const text = selected(area) || words.link;
    put(area, `[${text}](~/)`, selected(area) ? text.length + 3 : 1, selected(area) ? 2 : text.length);
  },
  picture: area => {
    const text = selected(area) || words.picture;
    put(area, `![${text}](~/media/)`, 2, text.length);
  },
  table: area => {
    const { column } = words;
    const before = area.selectionStart === 0 || area.value[area.selectionStart - 1] === "\n" ? "" : "\n\n";
    put(area, `${before}| ${column} | ${column} |\n| --- | --- |\n|  |  |\n`, before.length + 2, column.length);
  },
};

function wire(within = document) {
  for (const area of within.querySelectorAll("textarea[data-hf-markdown]:not([disabled])")) {
    if (!template || area.dataset.wired) continue;
    area.dataset.wired = "true";
    const bar = template.content.firstElementChild.cloneNode(true);
    for (const button of bar.querySelectorAll("button")) if (!has(area, button.value)) button.remove();
    bar.setAttribute("aria-controls", area.id);
    area.before(bar);
    bar.addEventListener("click", event => {
      const act = event.target.closest("button")?.value;
      if (act) { area.focus(); acts[act](area); }
    });
    bar.addEventListener("keydown", event => walk(event, bar));
    [...bar.querySelectorAll("button")].forEach((button, place) => { button.tabIndex = place === 0 ? 0 : -1; });
  }
}

document.addEventListener("keydown", event => {
  const area = event.target;
  if (!area.matches?.("textarea[data-hf-markdown]")) return;
  const act = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.key.toLowerCase()] : null;
  if (act) { event.preventDefault(); acts[act](area); }
  else if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing && goOn(area)) event.preventDefault();
});

document.addEventListener("paste", event => {
  const area = event.target;
  if (!area.matches?.("textarea[data-hf-markdown]")) return;
  const html = event.clipboardData?.getData("text/html");
  const text = html ? toMarkdown(html, new URL(words.portal ?? "/", location.href).href) : null;
  if (!text) return;
  event.preventDefault();
  const fitting = has(area, "heading") ? text : text.replace(/^#{1,6} (.+)$/gm, "**$1**");
  put(area, fitting, fitting.length, 0);
});

document.addEventListener("hf:form", event => wire(event.target));
wire();

function has(area, act) {
  return !(area.dataset.hfWithout ?? "").split(" ").includes(act);
}

// One stop for Tab; arrow keys go from button to button.
function walk(event, bar) {
  const buttons = [...bar.querySelectorAll("button")];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = buttons.indexOf(document.activeElement);
  const next = event.key === "Home" ? buttons[0] : event.key === "End" ? buttons.at(-1) : step ? buttons.at((at + step) % buttons.length) : null;
  if (!next || at < 0) return;
  event.preventDefault();
  buttons[at].tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

// A list goes on in the next line; an item without words ends it.
function goOn(area) {
  if (area.selectionStart !== area.selectionEnd) return false;
  const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const line = area.value.slice(start, area.selectionStart);
  const found = /^(\s*)([-*+]|(\d+)\.|>)(\s+)(\[[ xX]\]\s+)?(.*)$/.exec(line);
  if (!found) return false;
  const [, gap, mark, number, blank, box, text] = found;
  if (text.trim() === "") {
    area.setSelectionRange(start, area.selectionStart);
    put(area, "", 0, 0);
  } else {
    const next = `\n${gap}${number ? `${Number(number) + 1}.` : mark}${blank}${box ? "[ ] " : ""}`;
    put(area, next, next.length, 0);
  }
  return true;
}

function around(area, mark) {
  const text = selected(area);
  const inside = text.startsWith(mark) && text.endsWith(mark) && text.length >= 2 * mark.length;
  if (inside) put(area, text.slice(mark.length, -mark.length), 0, text.length - 2 * mark.length);
  else put(area, mark + text + mark, mark.length, text.length);
}

function toggled(mark, any) {
  return (line, all) => all.every(one => any.test(one)) ? line.replace(any, "") : mark + line;
}

// Changes whole lines: those that are selected, or the one with the cursor.
function lines(area, change) {
  const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const end = area.value.indexOf("\n", area.selectionEnd);
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
  const all = selected(area).split("\n");
  const text = all.map((line, place) => change(line, all, place)).join("\n");
  put(area, text, all.length > 1 ? 0 : text.length, all.length > 1 ? text.length : 0);
}

function selected(area) {
  return area.value.slice(area.selectionStart, area.selectionEnd);
}

// As if it were typed, so that it can be undone; then selects so many characters of it from a place on.
function put(area, text, from, length) {
  const start = area.selectionStart;
  if (!document.execCommand(text === "" ? "delete" : "insertText", false, text)) {
    area.setRangeText(text, start, area.selectionEnd, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  area.setSelectionRange(start + from, start + from + length);
}
