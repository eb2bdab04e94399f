// Keeps a portal's open manuals on a reader's device, when the reader asks for it. Above this file stands `settings`: the portal's
// name, path and words.
//
// It answers for the front page, /manualer, /ordliste, /offline and the static files that these use; every other request, every form and every
// other portal of the host pass by untouched. What it keeps it fetches itself, without credentials: nothing that was made for somebody
// who is signed in can come into it.
//
//   hf:{portal}:offline             one entry: what is kept, and in which cache
//   hf:{portal}:offline:{time}      the pages and files. An update fills a new one; only when it is whole does the entry point to it.

const { portal, base, culture, texts } = settings;
const Register = `hf:${portal}:offline`;
const Entry = `${base}/offline/kept.json`;
const Package = `${base}/offline/manualer.json`;
const OfflinePage = `${base}/offline`;
const Patience = 3000; // ms before a kept page is shown in the place of one that does not come
const Fresh = 10 * 60 * 1000; // ms before what is kept is held up against the portal again
const AtOnce = 6; // requests of an update

class Problem extends Error {
  constructor(kind) { super(kind); this.kind = kind; }
}

// --- What is kept ---------------------------------------------------------------------------------------------------

let remembered; // undefined until read; null when nothing is kept

async function read() {
  if (remembered !== undefined) return remembered;
  const entry = await caches.match(Entry, { cacheName: Register });
  const kept = entry && await entry.json().catch(() => null);
  remembered = kept?.portal === portal ? kept : null;
  return remembered;
}

async function write(kept) {
  await (await caches.open(Register)).put(Entry, Response.json(kept));
  remembered = kept;
}

// Caches that nothing points to: those before this one, and halves of updates that were cut off.
async function sweep(but) {
  for (const name of await caches.keys()) {
    if (name.startsWith(`${Register}:`) && name !== but) await caches.delete(name);
  }
}

async function remove() {
  remembered = null;
  await caches.delete(Register);
  await sweep();
  await self.registration.unregister();
}

// --- Answering ------------------------------------------------------------------------------------------------------

const isPage = path => path === `${base}/` || path === OfflinePage || path === `${base}/ordliste` || path === `${base}/manualer` || path.startsWith(`${base}/manualer/`);
const isFile = path => ["_content", "brand", "media"].some(folder => path.startsWith(`${base}/${folder}/`));

// An address that says which version it means never has another content.
const isVersioned = url => url.searchParams.has("v") || /\/[0-9a-f]{16}\.css$/.test(url.pathname);

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (event.request.mode === "navigate") {
    if (isPage(url.pathname)) event.respondWith(page(event, url.pathname));
  } else if (isFile(url.pathname)) {
    event.respondWith(file(event.request, url));
  }
});

async function page(event, path) {
  const network = fetch(event.request);
  const kept = await read();
  if (!kept) return network;

  const answer = await Promise.race([network.catch(() => null), new Promise(resolve => { setTimeout(resolve, Patience); })]);
  if (answer && ![502, 503, 504].includes(answer.status)) {
    event.waitUntil(updateWhenDue());
    return answer;
  }
  return await keptPage(kept, path) ?? await keptPlace(kept, path) ?? answer
    ?? await network.catch(() => keptPage(kept, OfflinePage, texts.notKept)) ?? Response.error();
}

async function file(request, url) {
  const kept = await read();
  const copy = kept && await caches.match(request, { cacheName: kept.cache, ignoreVary: true });
  if (!copy) return fetch(request);
  return isVersioned(url) ? copy : fetch(request).catch(() => copy);
}

// A kept page says on top that it is kept, how old it is, and whether it is older than it should be.
async function keptPage(kept, path, why) {
  const copy = await caches.match(path, { cacheName: kept.cache });
  if (!copy) return null;
  const html = (await copy.text()).replace(/<main\b/, main => banner(kept, path, why) + main);
  const headers = new Headers(copy.headers);
  for (const name of ["content-length", "content-encoding", "etag", "last-modified"]) headers.delete(name);
  return new Response(html, { headers });
}

// The address that stands on paper leads to its section, wherever the section has moved.
async function keptPlace(kept, path) {
  const [, manualId, id] = path.slice(base.length).match(/^\/manualer\/s\/([a-z0-9-]+)\/([a-z0-9-]+)$/) ?? [];
  for (const chapter of kept.manuals.find(manual => manual.id === manualId)?.chapters ?? []) {
    if (chapter.url.endsWith(`/${id}`)) return Response.redirect(chapter.url);
    const copy = await caches.match(chapter.url, { cacheName: kept.cache });
    if (copy && (await copy.text()).includes(` id="${id}"`)) return Response.redirect(`${chapter.url}#${id}`);
  }
  return null;
}

function banner(kept, path, why) {
  const manual = kept.manuals.find(one => path === one.url || path.startsWith(`${one.url}/`));
  const chapter = manual?.chapters.find(one => one.url === path);
  const today = new Date().toLocaleDateString("sv"); // the reader's day, written as the dates are
  const lines = [
    why ?? texts.kept.replace("{0}", moment(kept.checked)) + (manual ? ` ${texts.edition.replace("{0}", manual.edition)}` : ""),
    ...chapter?.validTo < today ? [texts.expired.replace("{0}", day(chapter.validTo))] : [],
    ...chapter?.nextReview < today ? [texts.overdue.replace("{0}", day(chapter.nextReview))] : [],
  ];
  const state = escape(navigator.onLine ? texts.silent : texts.away);
  return `<aside class="hf-kept" aria-label="${state}"><p class="hf-wrap"><strong>${state}</strong> ${escape(lines.join(" "))}</p></aside>\n`;
}

const escape = text => text.replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
const moment = instant => new Date(instant).toLocaleString(culture, { dateStyle: "long", timeStyle: "short" });
const day = date => new Date(`${date}T12:00`).toLocaleDateString(culture, { dateStyle: "long" });

// --- Keeping --------------------------------------------------------------------------------------------------------

let working = null; // one update at a time; who asks meanwhile gets the same

function update(tell = () => {}) {
  working ??= fetchAll(tell).finally(() => { working = null; });
  return working;
}

async function updateWhenDue() {
  const kept = await read();
  if (kept && Date.now() - Date.parse(kept.checked) > Fresh) await update().catch(() => { /* what is kept stays; the next page tries again */ });
  return read();
}

async function fetchAll(tell) {
  const offered = await fetchPackage();
  if (!offered.manuals.length) {
    await remove();
    return null;
  }

  const before = await read();
  const now = new Date().toISOString();
  const pages = [...offered.pages, ...offered.manuals.flatMap(manual => [manual, ...manual.chapters])];
  const hashes = Object.fromEntries(pages.map(({ url, hash }) => [url, hash]));
  const isSame = before?.frame === offered.frame && JSON.stringify(before.hashes) === JSON.stringify(hashes);
  if (isSame && await caches.has(before.cache)) {
    await write({ ...before, manuals: offered.manuals, checked: now });
    return read();
  }

  const name = `${Register}:${Date.now()}`;
  try {
    const fresh = await caches.open(name);
    const files = new Set();
    let bytes = 0, done = 0;
    await each(pages, async ({ url, hash }) => {
      const unchanged = before?.frame === offered.frame && before.hashes[url] === hash && await caches.match(url, { cacheName: before.cache });
      const answer = unchanged || await fetchPage(url);
      if (!answer) return; // gone since the list was made, or none of this portal's pages
      const html = await answer.clone().text();
      await fresh.put(url, answer);
      bytes += html.length;
      for (const path of filesOf(html)) files.add(path);
      tell(++done, pages.length);
    });
    bytes += await fetchFiles(fresh, before, [...files]);
    await write({ portal, cache: name, frame: offered.frame, hashes, manuals: offered.manuals, bytes, checked: now });
    await sweep(name);
    return read();
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function fetchPackage() {
  const answer = await fetch(Package, { credentials: "omit", cache: "no-cache", redirect: "error" });
  if (answer.status === 404 || answer.status === 410) return { manuals: [] }; // the portal, or its reading without coverage, is gone
  if (!answer.ok) throw new Problem("silent");
  const offered = await answer.json().catch(() => null);
  const isKeepable = one => typeof one?.url === "string" && isPage(one.url) && typeof one.hash === "string";
  const isWhole = offered?.version === 1 && offered.portal === portal && typeof offered.frame === "string"
    && Array.isArray(offered.pages) && offered.pages.every(isKeepable)
    && Array.isArray(offered.manuals) && offered.manuals.every(manual => isKeepable(manual) && Array.isArray(manual.chapters) && manual.chapters.every(isKeepable));
  if (!isWhole) throw new Problem("broken");
  return offered;
}

async function fetchPage(url) {
  const answer = await fetch(url, { credentials: "omit", cache: "no-cache", redirect: "error" });
  if (answer.status === 404) return null;
  if (!answer.ok || !answer.headers.get("content-type")?.startsWith("text/html")) throw new Problem("broken");
  return answer;
}

// The stylesheets come first and in their order: the last one to name a typeface decides which are worth keeping.
async function fetchFiles(fresh, before, paths) {
  const known = new Set(paths);
  const sheets = [];
  let bytes = 0;
  const take = async path => {
    const url = new URL(path, location.origin);
    const answer = (isVersioned(url) && before && await caches.match(path, { cacheName: before.cache }))
      || await fetch(path, { credentials: "omit", cache: "no-cache", redirect: "error" });
    if (!answer.ok) return null; // a picture that is gone leaves the text readable
    const copy = answer.clone();
    await fresh.put(path, answer);
    const content = await copy.text();
    bytes += content.length;
    return content;
  };
  await each(paths, async path => {
    const content = await take(path);
    if (content !== null && path.split("?")[0].endsWith(".css")) sheets[paths.indexOf(path)] = { path, css: content };
  });
  await each(filesOfSheets(sheets.filter(Boolean)).filter(path => !known.has(path)), take);
  return bytes;
}

function filesOf(html) {
  const paths = new Set();
  for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
    const url = new URL(address.replaceAll("&amp;", "&"), location.origin);
    if (url.origin === location.origin && isFile(url.pathname)) paths.add(url.pathname + url.search);
  }
  return paths;
}

function filesOfSheets(sheets) {
  const faces = ["text", "heading"].map(use => sheets.flatMap(({ css }) => [...css.matchAll(new RegExp(`--hf-font-${use}:\\s*"?([^",;]+)`, "g"))]).at(-1)?.[1].trim());
  return sheets.flatMap(({ path, css }) => {
    const wanted = css.replace(/@font-face\s*{[^}]*}/g, face => faces.some(name => name && face.includes(name)) && !face.includes("unicode-range") ? face : "");
    return [...wanted.matchAll(/url\("?([^")]+)"?\)/g)]
      .map(([, address]) => new URL(address, new URL(path, location.origin)))
      .filter(url => url.origin === location.origin && isFile(url.pathname))
      .map(url => url.pathname + url.search);
  });
}

async function each(things, work) {
  const waiting = [...things];
  const worker = async () => { while (waiting.length) await work(waiting.shift()); };
  await Promise.all(Array.from({ length: AtOnce }, worker));
}

// --- What pages ask for: { wish: "keep" | "check" | "remove" }, with a port for the answers -----------------------------

self.addEventListener("message", event => event.waitUntil(grant(event.data?.wish, event.ports[0])));

async function grant(wish, port) {
  const tell = (done, total) => port?.postMessage({ done, total });
  try {
    const kept = wish === "keep" ? await update(tell) : wish === "check" ? await updateWhenDue() : wish === "remove" ? await remove() : await read();
    port?.postMessage({ kept: kept ?? null });
  } catch (error) {
    const kind = error.kind ?? (error.name === "QuotaExceededError" ? "full" : error.name === "TypeError" ? "away" : "broken");
    port?.postMessage({ problem: kind, kept: await read() });
  }
}

self.addEventListener("install", event => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
