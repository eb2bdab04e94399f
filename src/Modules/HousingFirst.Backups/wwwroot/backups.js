// While work with backups is under way the page asks how far it is: numbers move where they stand, and when it is over, the list is shown as it is
// now. The focus stays where it is. Without script the page asks for itself anew.

const pause = 2000;
const longPause = 10000;
const parser = new DOMParser();
const part = (name, within = document) => within.getElementById(`backups-${name}`);
const running = () => part("jobs").dataset.running === "true";

const address = new URL(location.href);
const isAsked = address.searchParams.get("besked") === "asked";
address.searchParams.delete("besked");

function hideAgain() {
  for (const link of document.querySelectorAll("[data-backups-again]")) link.hidden = true;
}

function swap(name, next) {
  const old = part(name);
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  const mark = held?.getAttribute("aria-label") ?? held?.getAttribute("href");
  old.replaceWith(next);
  if (!held) return;
  const same = mark && [...next.querySelectorAll("a, button")].find(one => mark === (one.getAttribute("aria-label") ?? one.getAttribute("href")));
  (same || next.querySelector("[tabindex='-1']") || next.querySelector("a, button"))?.focus({ preventScroll: true });
}

function show(page) {
  const jobs = part("jobs", page);
  if (jobs.dataset.state === part("jobs").dataset.state) {
    const lines = jobs.querySelectorAll("[data-backups-progress]");
    part("jobs").querySelectorAll("[data-backups-progress]").forEach((line, number) => { line.textContent = lines[number]?.textContent ?? ""; });
    return;
  }
  const title = jobs.querySelector("h2")?.textContent ?? "";
  for (const name of ["jobs", "facts", "list"]) swap(name, part(name, page));
  part("said").textContent = title;
  hideAgain();
}

async function look() {
  let next = pause;
  if (!document.hidden) {
    try {
      // Nobody has pressed anything, and the request says so: it is no use of the session.
      const answer = await fetch(address, { cache: "no-store", headers: { "X-Background": "1" } });
      // Locked meanwhile: the page itself leads to the lock.
      if (answer.status === 401) { location.reload(); return; }
      if (answer.ok) {
        const page = parser.parseFromString(await answer.text(), "text/html");
        // Signed out, by a restore most likely: the page itself leads on.
        if (!part("jobs", page)) { location.reload(); return; }
        show(page);
      } else {
        next = longPause;
      }
    } catch {
      next = longPause;
    }
  }
  if (running()) setTimeout(look, next);
}

hideAgain();
if (isAsked) part("jobs").querySelector("[tabindex='-1']")?.focus();
if (running()) setTimeout(look, pause);
