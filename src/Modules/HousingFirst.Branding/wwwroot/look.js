// Trying a look as one chooses it: what the button does without script happens by itself a moment after each change, and the page in the
// frame is shown anew. Beside each colour stands the browser's own colour chooser.

const form = document.querySelector("[data-look]");
const frame = document.getElementById("look-frame");
const parser = new DOMParser();
const longest = 15000;
let waiting = 0;
let trying = null;

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
  trying?.abort("newer");
  const turn = trying = new AbortController();
  const tooLong = setTimeout(() => turn.abort("too long"), longest);
  try {
    const answer = await fetch(form.dataset.look, { method: "POST", body: new FormData(form), signal: turn.signal });
    const said = parser.parseFromString(await answer.text(), "text/html").getElementById("look-said");
    // Whoever was signed out meanwhile gets another page.
    if (!answer.ok || !said) throw new Error("no look came back");
    for (const summary of said.querySelectorAll("[data-hf-focus]")) summary.removeAttribute("data-hf-focus"); // who types keeps the focus
    document.getElementById("look-said").replaceChildren(...said.childNodes);
    show();
  } catch {
    if (turn.signal.reason !== "newer") tell();
  } finally {
    clearTimeout(tooLong);
  }
}

// Somebody may have followed a link in the frame to what is no page of the portal's, or may not stand in a frame. Such a page cannot be asked to
// load anew; then the frame begins again where it began.
function show() {
  try {
    frame.contentWindow.location.reload();
  } catch {
    frame.setAttribute("src", frame.getAttribute("src"));
  }
}

function tell() {
  document.getElementById("look-said").replaceChildren(Object.assign(document.createElement("p"), { textContent: form.dataset.lookFailed }));
}
