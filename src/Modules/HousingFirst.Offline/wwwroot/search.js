// Searching in texts without a server: Danish words by their stem, by their beginning, and inside compounds.

const Vowels = "aeiouyæøå";
const Endings = [ // longest first
  "erendes", "erende", "hedens", "erede", "ethed", "heden", "heder", "endes", "ernes", "erens", "erets", "ered", "ende", "erne", "eren", "erer",
  "heds", "enes", "eres", "eret", "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
];
const AfterWhichSFalls = "abcdfghjklmnoprtvyzå";

const FewMeanings = new Set(["af", "at", "de", "den", "der", "det", "du", "efter", "eller", "en", "er", "et", "for", "fra", "han", "har", "hun",
  "hvad", "hvem", "hvis", "hvor", "hvordan", "hvornår", "i", "ikke", "jeg", "kan", "man", "med", "når", "og", "om", "på", "skal", "som", "til", "ved", "vi"]);

export const words = text => text.normalize("NFC").toLowerCase().match(/§|[\p{L}\p{N}]+/gu) ?? [];

/** The stem of a Danish word, by the algorithm of Snowball (https://snowballstem.org/algorithms/danish/stemmer.html). */
export function stem(word) {
  // Endings are taken from behind the first consonant that follows a vowel, but never from the first three letters.
  const beginning = word.match(/^[^aeiouyæøå]*[aeiouyæøå]+[^aeiouyæøå]/);
  const start = beginning && word.length >= 3 ? Math.max(beginning[0].length, 3) : word.length;
  const ends = ending => word.endsWith(ending) && word.length - ending.length >= start;
  const cut = count => { word = word.slice(0, word.length - count); };
  const unpair = () => { if (["gd", "dt", "gt", "kt"].some(ends)) cut(1); };

  const ending = Endings.find(ends);
  if (ending) cut(ending.length);
  else if (ends("s") && AfterWhichSFalls.includes(word.at(-2))) cut(1);
  unpair();

  if (word.endsWith("igst")) cut(2);
  if (ends("løst")) cut(1);
  else {
    const other = ["elig", "els", "lig", "ig"].find(ends);
    if (other) { cut(other.length); unpair(); }
  }

  if (word.length - 1 >= start && word.at(-1) === word.at(-2) && !Vowels.includes(word.at(-1))) cut(1);
  return word;
}

/** A stem as it is compared: æ, ø and å as they are written without them, other accents without weight. */
const fold = text => text.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa").normalize("NFD").replace(/\p{M}/gu, "");

const key = word => fold(stem(word));

const Weights = { title: 6, heading: 4, text: 1 };

/** @param sections [{ title, heading, text, ... }] */
export function index(sections) {
  const found = new Map(); // stem -> Map(section number -> weight)
  sections.forEach((section, number) => {
    for (const [part, weight] of Object.entries(Weights)) {
      const seen = new Map();
      for (const word of words(section[part])) seen.set(key(word), (seen.get(key(word)) ?? 0) + 1);
      // The tenth mention says less than the first.
      for (const [stemmed, times] of seen) {
        const places = found.get(stemmed) ?? found.set(stemmed, new Map()).get(stemmed);
        places.set(number, (places.get(number) ?? 0) + weight * (1 + Math.log(times)));
      }
    }
  });
  return { sections, found };
}

/** The sections with all the words, best first. Rare words weigh more than common ones. */
export function find({ sections, found }, query, take = 20) {
  const asked = [...new Set(words(query))];
  const telling = asked.filter(word => !FewMeanings.has(word));
  let scores = null;
  for (const word of telling.length ? telling : asked) {
    const [whole, begun] = [key(word), fold(word)];
    const here = new Map();
    for (const [stemmed, places] of found) {
      const fit = stemmed === whole ? 1
        : begun.length > 1 && (stemmed.startsWith(begun) || (whole.length > 2 && stemmed.startsWith(whole))) ? 0.6
        : whole.length > 3 && stemmed.includes(whole) ? 0.35
        : 0;
      if (!fit) continue;
      for (const [number, weight] of places) here.set(number, Math.max(here.get(number) ?? 0, fit * weight));
    }
    const rare = Math.log(1 + sections.length / (1 + here.size));
    scores = new Map([...here].filter(([number]) => !scores || scores.has(number)).map(([number, weight]) => [number, (scores?.get(number) ?? 0) + weight * rare]));
  }
  return [...scores ?? []]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, take)
    .map(([number]) => ({ ...sections[number], snippet: snippet(sections[number].text, telling.length ? telling : asked) }));
}

/** The piece of a text around the first of the words, as [text, is found] pairs. */
export function snippet(text, asked, length = 180) {
  const keys = asked.map(word => [key(word), fold(word)]);
  const isAsked = word => keys.some(([whole, begun]) => key(word) === whole || fold(word).startsWith(begun) || (whole.length > 3 && key(word).includes(whole)));
  const pieces = [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)].map(([piece]) => [piece, /[\p{L}\p{N}]/u.test(piece) && isAsked(piece.toLowerCase())]);
  const first = Math.max(0, pieces.findIndex(([, isFound]) => isFound) - 12);
  const shown = [];
  let count = 0, at = first;
  for (; at < pieces.length && count < length; at++) { shown.push(pieces[at]); count += pieces[at][0].length; }
  if (first > 0) shown.unshift(["… ", false]);
  if (at < pieces.length) shown.push([" …", false]);
  return shown;
}
