// Results while somebody types. The page works without; with it the list is exchanged as soon as the typing pauses.
//   form[data-soeg]                  the form; data-soeg-refused, data-soeg-failed: what is said when there is no answer
//   #soeg-fundet                     what is exchanged;  [data-soeg-total] in it is said aloud through [data-soeg-status]

const Pause = 160;

const form = document.querySelector("form[data-soeg]");
const field = form?.querySelector("input[name=q]");
const found = document.getElementById("soeg-fundet");
const status = document.querySelector("[data-soeg-status]");

if (form && field && found) {
  let timer;
  let running;
  let asked = field.value.trim();

  const address = handler => {
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value) url.searchParams.set(name, value);
    if (handler) url.searchParams.set("handler", handler);
    return url;
  };

  const say = text => { if (status) status.textContent = text; };

  const ask = async () => {
    const text = field.value.trim();
    if (text === asked || (text.length === 1 && text !== "§")) return;
    asked = text;
    running?.abort();
    running = new AbortController();
    found.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address("hits"), { signal: running.signal, headers: { "X-Requested-With": "fetch" } });
      if (answer.status === 400) { found.replaceChildren(message(form.dataset.soegRefused)); return; }
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      found.replaceChildren(...page.body.childNodes);
      history.replaceState(history.state, "", address());
      say(found.querySelector("[data-soeg-total], .hf-empty h2")?.textContent ?? "");
    } catch (problem) {
      if (problem.name !== "AbortError") say(form.dataset.soegFailed);
    } finally {
      found.removeAttribute("aria-busy");
    }
  };

  const message = text => {
    const paragraph = document.createElement("p");
    paragraph.className = "soeg-other";
    paragraph.textContent = text;
    say(text);
    return paragraph;
  };

  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, Pause); });

  // Down from the field into the list, up and down in it, and back.
  document.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...found.querySelectorAll("[data-soeg-hit]")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && (document.activeElement === field || at >= 0) && links[at + 1]) {
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] ?? field).focus();
    } else {
      return;
    }
    event.preventDefault();
  });
}
