// Hides a page that nobody uses, when its session locks. The dialog [data-hf-lock] says after how many minutes; what it names as
//   data-hf-lock-here    is told, at most once a minute, that somebody types or reads: the portal counts its own requests alone
//   data-hf-lock-away    locks the session
//   data-hf-lock-page    is where it is opened
// A page with nothing typed in it goes there. One with a form that somebody has written in stays, behind the dialog, until the lock is opened in another tab:
// so nothing is lost. Without script the next request finds the lock.

const lock = document.querySelector("[data-hf-lock]");
const { hfLock, hfLockHere: here, hfLockAway: away, hfLockPage: page } = lock.dataset;
const after = Number(hfLock) * 60_000;
const minute = 60_000;
const key = ["hf", document.documentElement.dataset.portal, "used"].join(":");
const said = lock.querySelector("[data-hf-lock-said]");
let own = Date.now();
let told = own;
let noted = 0;
let written = false;

// Out of whatever is folded up around it.
document.body.append(lock);
note();

for (const kind of ["pointerdown", "keydown", "wheel", "touchmove"]) addEventListener(kind, use, { capture: true, passive: true });
document.addEventListener("input", event => { written ||= event.target.form?.method === "post"; });
for (const kind of ["focus", "pageshow"]) addEventListener(kind, look);
document.addEventListener("visibilitychange", look);
setInterval(look, 5_000);
lock.addEventListener("cancel", event => event.preventDefault());
// A browser lets a second Escape close it all the same.
lock.addEventListener("close", () => { if (lock.dataset.open !== undefined) lock.showModal(); });
lock.querySelector("[data-hf-lock-opened]").addEventListener("click", async () => { if (!await open()) said.textContent = said.dataset.hfLockSaid; });

// Other tabs of the portal are used too.
function last() {
  try { return Math.max(own, Number(localStorage.getItem(key)) || 0); } catch { return own; }
}

function note() {
  if (own - noted < 1_000) return;
  noted = own;
  try { localStorage.setItem(key, own); } catch { /* switched off or full */ }
}

function use() {
  if (lock.open) return;
  if (Date.now() - last() >= after) return void hide();
  own = Date.now();
  note();
  if (own - told >= minute) tell();
}

function look(event) {
  if (document.visibilityState === "hidden") return;
  if (lock.open) {
    if (event?.type === "focus" || event?.type === "visibilitychange") open();
  } else if (Date.now() - last() >= after) {
    hide();
  } else if (event?.persisted) {
    // Out of the browser's memory: the lock may have come since.
    tell();
  }
}

async function tell() {
  told = Date.now();
  if (await ask(here) === 401) cover();
}

async function hide() {
  cover();
  // What cannot be reached is locked by its own clock.
  const answer = await ask(away);
  if (!written && answer) location.replace(`${page}?returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
}

function cover() {
  if (lock.open) return;
  said.textContent = "";
  lock.dataset.open = "";
  lock.showModal();
}

async function open() {
  if (await ask(here) !== 204) return false;
  own = told = Date.now();
  note();
  delete lock.dataset.open;
  if (lock.open) lock.close();
  return true;
}

async function ask(address) {
  try { return (await fetch(address, { method: "POST", redirect: "manual", keepalive: true })).status || 401; } catch { return 0; }
}
