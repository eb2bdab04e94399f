// Marks on the page that a hit leads to the words by which it was found. They travel in this tab's own memory, never in an address.
//   a[data-soeg-hit]   a hit; its value holds the words, a line each

const key = ["hf", document.documentElement.dataset.portal, "found"].join(":");
const NotText = "script, style, textarea, input, select, button, nav, mark";
const Most = 200;
const ShortestStem = 5;

const remember = link => {
  try {
    const asked = document.getElementById("soeg-q")?.value ?? "";
    sessionStorage.setItem(key, JSON.stringify({ address: link.href, words: link.dataset.soegHit.split("\n").filter(Boolean), asked }));
  } catch { /* switched off or full */ }
};

document.addEventListener("click", event => {
  const link = event.target.closest?.("a[data-soeg-hit]");
  if (link) remember(link);
});

const taken = () => {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (!found || found.address !== location.href) return null;
    sessionStorage.removeItem(key);
    return found;
  } catch {
    return null;
  }
};

// A section goes from its heading to the next one of its rank or above.
const within = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const heading = target && (/^H[1-6]$/.test(target.tagName) ? target : target.querySelector("h1, h2, h3, h4, h5, h6"));
  if (!heading) return [target || document.getElementById("main")].filter(Boolean);
  if (target !== heading) return [target];
  const parts = [heading];
  for (let next = heading.nextElementSibling; next && !(/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName); next = next.nextElementSibling) parts.push(next);
  return parts;
};

const mark = (part, pattern) => {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(NotText)) texts.push(walker.currentNode);
  let count = 0;
  for (const text of texts) {
    const pieces = text.data.split(pattern);
    if (pieces.length < 2 || count > Most) continue;
    // Every second piece is a word: the pattern holds one group.
    text.replaceWith(...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      count++;
      const found = document.createElement("mark");
      found.className = "hf-found";
      found.textContent = piece;
      return found;
    }));
  }
  return count;
};

const markAll = (words, ending) => {
  if (!words.length) return 0;
  const escaped = words.sort((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])((?:${escaped.join("|")})${ending})(?![\\p{L}\\p{N}])`, "giu");
  return within().reduce((count, part) => count + mark(part, pattern), 0);
};

// The words come out of the text. Where only the heading says what was asked, the question's own words are looked for, however they end.
const found = taken();
if (found && markAll(found.words ?? [], "") === 0) {
  markAll((found.asked ?? "").match(/[\p{L}\p{N}-]+/gu)?.filter(word => word.length >= ShortestStem) ?? [], "\\p{L}*");
}
