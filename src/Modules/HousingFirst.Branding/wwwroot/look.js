// Trying a look as one chooses it: what the button does without script happens by itself a moment after each change, and the page in the
// frame is shown anew. Beside each colour stands the browser's own colour chooser.

const form = document.querySelector("[data-look]");
const frame = document.getElementById("look-frame");
const parser = new DOMParser();
let waiting = 0;
let asked = 0;

for (const text of form.querySelectorAll("[data-look-color]")) {
  const chooser = Object.assign(document.createElement("input"), { type: "color", value: /^#[0-9a-f]{6}$/i.test(text.value) ? text.value : "#888888" });
  chooser.setAttribute("aria-label", form.querySelector(`label[for="${text.id}"]`).textContent.trim());
  const both = Object.assign(document.createElement("span"), { className: "look__color" });
  text.replaceWith(both);
  both.append(text, chooser);
  chooser.addEventListener("input", () => { text.value = chooser.value; soon(); });
  text.addEventListener("input", () => { if (/^#[0-9a-f]{6}$/i.test(text.value)) chooser.value = text.value; });
}

form.addEventListener("input", soon);

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(tryIt, 400);
}

async function tryIt() {
  const turn = ++asked;
  try {
    const answer = await fetch(form.dataset.look, { method: "POST", body: new FormData(form) });
    const said = parser.parseFromString(await answer.text(), "text/html").getElementById("look-said");
    if (turn !== asked || !answer.ok || !said) return;
    for (const summary of said.querySelectorAll("[data-hf-focus]")) summary.removeAttribute("data-hf-focus"); // who types keeps the focus
    document.getElementById("look-said").replaceChildren(...said.childNodes);
    frame.contentWindow.location.reload();
  } catch {
    // The button is still there.
  }
}
