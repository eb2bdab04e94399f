// On every page of the portal. Where the reader has kept the manuals, it has them held up against the portal now and then; on pages
// with the buttons for keeping ([data-hf-offline]) and with the kept manuals ([data-hf-kept-manuals]) it brings those to life.
// The worker does the keeping: see worker.js.

const root = document.documentElement;
const base = new URL(import.meta.url).pathname.split("/_content/")[0];
const scope = new URL(`${base}/`, location).href;
const workers = navigator.serviceWorker; // only over https, and not in every private window

// Another portal's worker may look after this address too; only one with this portal's own scope is ours.
async function ours() {
  const found = await workers?.getRegistration(scope);
  return found?.scope === scope ? found : null;
}

async function start() {
  const registration = await workers.register(`${base}/offline/worker.js`, { scope, updateViaCache: "none" });
  const worker = registration.active ?? registration.installing ?? registration.waiting;
  while (worker.state !== "activated") {
    await new Promise(resolve => worker.addEventListener("statechange", resolve, { once: true }));
    if (worker.state === "redundant") throw new Error("The worker did not start.");
  }
  return registration;
}

// Asks the worker, and answers what is kept afterwards.
function ask(registration, wish, progress = () => {}) {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => "done" in data ? progress(data.done, data.total) : (port1.close(), resolve(data));
    (registration.active ?? registration.waiting).postMessage({ wish }, [port2]);
  });
}

const culture = root.lang || "da";
const moment = instant => new Date(instant).toLocaleString(culture, { dateStyle: "long", timeStyle: "short" });
const size = bytes => (bytes / 1e6).toLocaleString(culture, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);

function bind(box) {
  const words = box.dataset;
  const part = name => box.querySelector(`[data-hf-offline-${name}]`);
  const buttons = { keep: part("keep"), again: part("again"), remove: part("remove") };
  const status = part("status");

  const show = (kept, said) => {
    buttons.keep.hidden = !!kept;
    buttons.again.hidden = buttons.remove.hidden = !kept;
    status.textContent = [said, kept ? fill(words.kept, moment(kept.checked), size(kept.bytes)) : ""].filter(Boolean).join(" ");
    for (const button of Object.values(buttons)) button.disabled = false;
    document.dispatchEvent(new CustomEvent("hf:kept", { detail: kept }));
  };

  const run = async (wish, done) => {
    for (const button of Object.values(buttons)) button.disabled = true;
    status.textContent = wish === "keep" ? words.start : "";
    try {
      const registration = await ours() ?? await start();
      const { kept, problem } = await ask(registration, wish, (at, of) => { status.textContent = fill(words.progress, at, of); });
      show(kept, problem ? words[`problem${problem[0].toUpperCase()}${problem.slice(1)}`] : wish === "keep" && !kept ? words.nothing : done);
    } catch {
      show(null, words.problemBroken);
    }
  };

  buttons.keep.addEventListener("click", async () => {
    await navigator.storage?.persist?.().catch(() => { /* then the browser may clear it when space is short */ });
    await run("keep", words.done);
    buttons.again.focus();
  });
  buttons.again.addEventListener("click", () => run("keep", words.done));
  buttons.remove.addEventListener("click", async () => {
    await run("remove", words.removed);
    buttons.keep.focus();
  });
  return show;
}

async function open() {
  const boxes = [...document.querySelectorAll("[data-hf-offline]")];
  if (!workers) {
    for (const box of boxes) box.querySelector("[data-hf-offline-status]").textContent = box.dataset.unable;
    return;
  }

  const shows = boxes.map(bind);
  const registration = await ours();
  const { kept } = registration?.active ? await ask(registration, "read") : { kept: null };
  for (const show of shows) show(kept);
  if (kept && navigator.onLine) {
    const { kept: now } = await ask(registration, "check");
    if (now?.checked !== kept.checked) for (const show of shows) show(now, now ? "" : boxes[0].dataset.nothing);
  }
}

if (document.querySelector("[data-hf-kept-manuals]")) await import("./kept.js");
await open();
