// Text out of word processors, mails and web pages as Markdown. Only its structure comes along: headings, lists, emphasis, struck words, links,
// quotes and tables. Markdown knows no merged cells, so what stands in one is said in each place that it spans. Typefaces, colours and pictures stay behind: a picture belongs into the portal's own files, with a text of its own.

const BLOCKS = new Set("address article aside blockquote body center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(" "));
const SKIPPED = new Set("head img meta link object script select style svg template textarea title video xml".split(" "));
const STRUCTURE = "h1, h2, h3, h4, h5, h6, ul, ol, table, strong, b, em, i, a[href], p, blockquote, s, strike, del, [data-style*=line-through]";
const WIDEST = 50;

/** Markdown of what lies on the clipboard; null when it has no structure, so that the plain text serves better. */
export function toMarkdown(html, portal) {
  const body = new DOMParser().parseFromString(inert(html), "text/html").body;
  if (!body.querySelector(STRUCTURE)) return null;
  const out = [];
  blocks(body, out, portal, 0);
  return join(out);
}

// The page's policy forbids styles and scripts that stand in tags, also in a document that is only read.
function inert(html) {
  return html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\s(style|on\w+)\s*=/gi, " data-$1="));
}

function blocks(node, out, portal, level) {
  let runs = [];
  const flush = () => {
    const text = inline(runs);
    if (text) out.push({ kind: "text", text: safeStart(text) });
    runs = [];
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) runs.push({ text: child.data });
    else if (child.nodeType !== Node.ELEMENT_NODE || isSkipped(child)) continue;
    else if (isBlock(child) || child.querySelector([...BLOCKS].join(","))) { flush(); block(child, out, portal, level); }
    else collect(child, {}, runs, portal);
  }
  flush();
}

function block(element, out, portal, level) {
  const name = element.localName;
  const heading = headingLevel(element);
  const wordItem = wordListItem(element);
  if (heading) {
    const text = inline(plain(runsOf(element, portal)));
    if (text) out.push({ kind: "text", text: `${"#".repeat(heading)} ${text.replaceAll(/\s*\n\s*/g, " ")}` });
  } else if (wordItem) {
    item(out, wordItem.level, wordItem.number, inline(runsOf(element, portal)));
  } else if (name === "ul" || name === "ol") {
    list(element, out, portal, level);
  } else if (name === "table" && !isLayout(element)) {
    table(element, out, portal);
  } else if (name === "hr") {
    out.push({ kind: "text", text: "---" });
  } else if (name === "pre") {
    out.push({ kind: "text", text: "```\n" + element.textContent.replace(/\n$/, "") + "\n```" });
  } else if (name === "blockquote" || /quote/i.test(element.className)) {
    const inner = [];
    blocks(element, inner, portal, 0);
    if (inner.length) out.push({ kind: "text", text: join(inner).replaceAll(/^/gm, "> ").replaceAll(/^> $/gm, ">") });
  } else {
    blocks(element, out, portal, level);
  }
}

function list(element, out, portal, level) {
  let number = Number(element.getAttribute("start") ?? 1);
  for (const child of element.children) {
    // Some write a list inside a list beside the items instead of inside one.
    if (child.localName === "ul" || child.localName === "ol") { list(child, out, portal, level + 1); continue; }
    if (isSkipped(child)) continue;
    const nested = [...child.querySelectorAll("ul, ol")].filter(inner => inner.parentElement.closest("ul, ol") === element);
    item(out, level, element.localName === "ol" ? number++ : null, inline(runsOf(child, portal, nested)));
    for (const inner of nested) list(inner, out, portal, level + 1);
  }
}

function item(out, level, number, text) {
  if (!text) return;
  const before = out.at(-1);
  // No item stands deeper than one below the item before it.
  const depth = Math.min(level, before?.kind === "item" ? before.level + 1 : 0);
  const gap = "    ".repeat(depth);
  out.push({ kind: "item", level: depth, isNumbered: number !== null, text: `${gap}${number === null ? "-" : `${number}.`} ${safeStart(text).replaceAll(/\s*\n\s*/g, " ")}` });
}

function table(element, out, portal) {
  const words = (cell, isHeading) => inline(isHeading ? plain(runsOf(cell, portal)) : runsOf(cell, portal)).replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
  let grid = gridOf(rowsOf(element));
  const width = Math.max(...grid.map(row => row.length));
  const isWhole = row => row.every(place => place && place.cell === row[0].cell) && row.length === width && width > 1;
  // A first line in one piece is the table's title.
  while (grid.length > 1 && isWhole(grid[0])) {
    const title = words(grid[0][0].cell, true);
    if (title) out.push({ kind: "text", text: `**${title}**` });
    grid = grid.slice(1);
  }
  let heading = Array.from({ length: width }, (_, at) => grid[0][at] ? words(grid[0][at].cell, true) : "");
  let body = grid.slice(1);
  // Headings of several columns, and those of each column under them, are one line: "2026: Forår".
  if (grid[0].some(place => place?.isWide) && body.length > 1 && body[0].every(place => !place || place.isTall || isHeading(place.cell))) {
    heading = heading.map((text, at) => {
      const under = body[0][at] && body[0][at].cell !== grid[0][at]?.cell ? words(body[0][at].cell, true) : "";
      return text && under ? `${text}: ${under}` : text || under;
    });
    body = body.slice(1);
  }
  const line = cells => `| ${cells.join(" | ")} |`;
  const rows = body.map(row => Array.from({ length: width }, (_, at) => {
    // A line in one piece is a heading inside the table: said once.
    return !row[at] || isWhole(row) && at > 0 ? "" : words(row[at].cell, false);
  }));
  out.push({ kind: "text", text: [line(heading), `|${" --- |".repeat(width)}`, ...rows.map(line)].join("\n") });
}

// Which cell stands at each place; a merged one at all that it spans.
function gridOf(rows) {
  const grid = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (grid[top][left]) left++;
      const wide = Math.min(cell.colSpan, WIDEST);
      const tall = Math.min(cell.rowSpan || rows.length, rows.length - top);
      for (let y = 0; y < tall; y++) {
        for (let x = 0; x < wide; x++) grid[top + y][left + x] = { cell, isWide: wide > 1, isTall: tall > 1 };
      }
      left += wide;
    }
  });
  return grid;
}

function isHeading(cell) {
  return cell.localName === "th" || runsOf(cell, "").every(run => run.bold || !run.text.trim());
}

// The words of an element with their emphasis; what is left out is told elsewhere.
function runsOf(element, portal, left = []) {
  const runs = [];
  collect(element, {}, runs, portal, left);
  return runs;
}

// Headings and the first line of a table are bold by themselves.
function plain(runs) {
  return runs.map(run => ({ ...run, bold: false }));
}

function collect(node, style, runs, portal, left = []) {
  if (node.nodeType === Node.TEXT_NODE) { runs.push({ ...style, text: node.data }); return; }
  if (node.nodeType !== Node.ELEMENT_NODE || isSkipped(node) || left.includes(node)) return;
  if (node.localName === "br") { runs.push({ text: "\n", isBreak: true }); return; }
  const own = { ...style };
  const css = node.dataset.style ?? "";
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(css)?.[1];
  if (weight) own.bold = weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  else if (node.localName === "b" || node.localName === "strong") own.bold = true;
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(css)?.[1];
  if (slant) own.italic = slant === "italic" || slant === "oblique";
  else if (node.localName === "i" || node.localName === "em") own.italic = true;
  if (/^(s|strike|del)$/.test(node.localName) || /text-decoration[^;]*line-through/i.test(css)) own.struck = true;
  if (node.localName === "a") own.href = address(node.getAttribute("href"), portal) ?? style.href;
  if (isBlock(node)) runs.push({ text: " " });
  for (const child of node.childNodes) collect(child, own, runs, portal, left);
  if (isBlock(node)) runs.push({ text: " " });
}

// Neighbours of the same kind become one, and blanks stand outside the marks: Markdown does not know "**bold **".
function inline(runs) {
  const merged = [];
  for (const run of runs) {
    const text = run.isBreak ? "\n" : run.text.replaceAll(/[\s\u00A0]+/g, " ");
    const last = merged.at(-1);
    if (last && !run.isBreak && !last.isBreak && same(last, run)) last.text += text;
    else merged.push({ ...run, text });
  }
  let out = "";
  for (let place = 0; place < merged.length;) {
    const { href } = merged[place];
    let words = "";
    do words += marked(merged[place++]); while (place < merged.length && href && merged[place].href === href);
    const core = words.trim();
    out += href && core ? `${words.match(/^\s*/)[0]}[${core}](${href})${words.match(/\s*$/)[0]}` : words;
  }
  return out.replaceAll(/ {2,}/g, " ").replaceAll(/ *\n */g, "\n").trim().replaceAll(/\n+/g, "  \n");
}

function marked({ text, bold, italic, struck }) {
  const [, before, core, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
  if (!core) return text;
  const mark = (struck ? "~~" : "") + (bold ? "**" : "") + (italic ? "*" : "");
  return before + mark + escape(core) + [...mark].reverse().join("") + after;
}

function same(one, other) {
  return !one.bold === !other.bold && !one.italic === !other.italic && !one.struck === !other.struck && one.href === other.href;
}

function escape(text) {
  return text.replaceAll(/[\\`*[\]<~]/g, "\\$&").replaceAll(/(^|\s)_|_(?=\s|$)/g, found => found.replace("_", "\\_"));
}

// What would begin a heading, a list or a quote.
function safeStart(text) {
  return text.replace(/^(#{1,6}(?=\s)|[-+>](?=\s))/, "\\$1").replace(/^(\d+)([.)])(?=\s)/, "$1\\$2");
}

function join(out) {
  return out.map((piece, place) => {
    const before = out[place - 1];
    const goesOn = before?.kind === "item" && piece.kind === "item" && (piece.level > 0 || before.level > 0 || before.isNumbered === piece.isNumbered);
    return (before ? goesOn ? "\n" : "\n\n" : "") + piece.text;
  }).join("");
}

function headingLevel(element) {
  const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? /MsoHeading(\d)?/.exec(element.className)?.[1];
  if (level) return Math.min(Number(level), 6);
  if (/MsoTitle/.test(element.className)) return 1;
  const outline = /mso-outline-level\s*:\s*(\d)/i.exec(element.dataset.style ?? "")?.[1];
  return outline ? Math.min(Number(outline), 6) : null;
}

// Word writes items of lists as paragraphs, with the mark as text in front.
function wordListItem(element) {
  const level = /mso-list\s*:[^;]*level(\d+)/i.exec(element.dataset.style ?? "")?.[1];
  if (!level) return null;
  const mark = [...element.querySelectorAll("[data-style]")].find(inner => /mso-list\s*:\s*ignore/i.test(inner.dataset.style));
  const text = (mark?.textContent ?? "").replaceAll(/[\s\u00A0]+/g, "");
  mark?.remove();
  return { level: Number(level) - 1, number: /^\d+[.)]/.test(text) ? parseInt(text, 10) : /^[a-zæøåivx]+[.)]$/i.test(text) && text !== "o" ? 1 : null };
}

function isSkipped(element) {
  return SKIPPED.has(element.localName) || /mso-list\s*:\s*ignore/i.test(element.dataset.style ?? "") || /(display\s*:\s*none|mso-hide\s*:\s*all)/i.test(element.dataset.style ?? "");
}

function isBlock(element) {
  return BLOCKS.has(element.localName);
}

function isLayout(element) {
  const rows = rowsOf(element);
  return rows.length === 0 || rows.every(row => row.cells.length < 2) || element.querySelector("table") !== null;
}

function rowsOf(element) {
  return [...element.querySelectorAll("tr")].filter(row => row.closest("table") === element && row.cells.length > 0);
}

// Links to the portal itself follow it; what no browser should open is words alone.
function address(href, portal) {
  const url = (href ?? "").trim();
  if (url.startsWith(portal)) return `~/${encode(url.slice(portal.length))}`;
  return /^(https?:|mailto:|tel:)/i.test(url) ? encode(url) : undefined;
}

function encode(url) {
  return url.replaceAll(/[\s()<>]/g, found => encodeURIComponent(found).replace("(", "%28").replace(")", "%29"));
}
