// Re-creates wwwroot/vendor from the packages pinned in package.json:  npm run vendor
// What it writes is committed, so that nobody needs Node to build or run.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subset from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "wwwroot", "vendor");
const pinned = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).devDependencies;

rmSync(out, { recursive: true, force: true });
designSystem();
await fonts();

// Only the components that our pages use as they are; cards, navigation and the like are our own, on the same tokens. Forms
// apart, because reading pages have none.
function designSystem() {
  const from = join(here, "node_modules", "@digdir", "designsystemet-css");
  const to = join(out, "designsystemet");
  const bundles = {
    "core.css": {
      "ds.base": ["base", "paragraph"],
      "ds.components": ["heading", "link", "button", "alert"],
    },
    "forms.css": {
      "ds.base": ["validation-message"],
      "ds.components": ["label", "field", "fieldset", "input", "error-summary"],
    },
  };
  mkdirSync(to, { recursive: true });
  for (const [name, layers] of Object.entries(bundles)) {
    let css = `/* @digdir/designsystemet-css ${pinned["@digdir/designsystemet-css"]}, MIT, see LICENSE. Written by vendor.mjs. */\n`;
    css += "@layer ds.theme, ds.base, ds.components;\n";
    for (const [layer, components] of Object.entries(layers)) {
      for (const component of components) {
        css += `@layer ${layer}{${readFileSync(join(from, "dist", "src", `${component}.css`), "utf8").trim()}}\n`;
      }
    }
    writeFileSync(join(to, name), css);
  }
  copyFileSync(join(from, "LICENSE"), join(to, "LICENSE"));
}

// The "latin" file is cut down to what Danish and its neighbours write; "latin-ext" is fetched by a browser only when a
// page holds one of its letters (unicode-range), so it stays whole.
async function fonts() {
  const to = join(out, "fonts");
  mkdirSync(to, { recursive: true });
  const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + "–—‐‑‘’‚“”„†•…‹›€™−×→←↑↓↗≤≥≠≈✓";
  const features = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum", "case"];
  const text = { wght: { min: 400, max: 700, default: 400 } };
  const faces = [
    ["ibm-plex-sans", "normal", text],
    ["ibm-plex-sans", "italic", text],
    ["figtree", "normal", text],
    ["figtree", "italic", text],
    ["atkinson-hyperlegible-next", "normal", text],
    ["atkinson-hyperlegible-next", "italic", text],
    ["literata", "normal", { wght: 600 }], // headings only
  ];
  for (const [family, style, axes] of faces) {
    const files = join(here, "node_modules", "@fontsource-variable", family, "files");
    for (const part of ["latin", "latin-ext"]) {
      const source = readFileSync(join(files, `${family}-${part}-wght-${style}.woff2`));
      const all = part === "latin-ext";
      const font = await subset(source, all ? null : letters, {
        targetFormat: "woff2", noHinting: true, keepFeatures: features, variationAxes: axes, keepAllGlyphs: all,
      });
      writeFileSync(join(to, `${family}-${style}-${part}.woff2`), font);
    }
    copyFileSync(join(files, "..", "LICENSE"), join(to, `${family}.OFL.txt`));
  }
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
