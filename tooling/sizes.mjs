import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Budgets in kB (1000 bytes), gzipped as by a web server. "Initial" is what the start page needs before it works. */
export const BUDGETS = {
  // 126.6 before forty channels and the steps had addresses, rules and dates, and before dossiers of formats 1 and 2 became 3.
  script: { most: 115, what: "JavaScript of the start page (code, facts and its texts)" },
  style: { most: 12, what: "style of the start page, in the page itself" },
  // Fifteen more channels, what became of each example, calendar, risks, texts to start from, the page and the note for the
  // college and the report of a group: whole texts of their own, in four languages. One more for the gender of names and for
  // sentences that speak of the municipality where they spoke to a reader: French needs most. 0.1 more for the order of
  // execution (vite.config.ts), 0.5 for the table of the page Why and the points that a trial wins or loses.
  texts: { most: 68, what: "texts of one language" },
  worker: { most: 230, what: "a worker (document export, analysis)" },
  chunk: { most: 30, what: "any other script, loaded when its page is opened" },
  sheet: { most: 4, what: "any other style sheet" },
  font: { most: 20, what: "one font of the page, as it is" },
};

/** Codes of the languages: the folders of texts. */
const LANGUAGES = readdirSync(join(import.meta.dirname, "../data/texts"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function gzipped(bytes) {
  return gzipSync(bytes).length / 1000;
}

/** Kind of a file by its name; "start" = texts of the start page in one language; null = no budget. */
export function kindOf(name) {
  if (name.endsWith(".woff2")) return "font";
  if (name.endsWith(".css")) return "sheet";
  if (!name.endsWith(".js")) return null;
  if (/\.worker-/.test(name)) return "worker";
  if (LANGUAGES.some((code) => name.startsWith(`start-${code}-`))) return "start";
  return LANGUAGES.some((code) => name.startsWith(`${code}-`)) ? "texts" : "chunk";
}

/** Names of the scripts and style sheets that a page loads at once, without its texts. */
export function initialFiles(html) {
  const names = [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="[^"]*assets\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  const wanted = names.filter((name) => kindOf(name) === "chunk" || kindOf(name) === "sheet");
  return [...new Set(wanted)];
}

/** Sizes of all files with a budget: the start page's as two sums, every other file separately. */
export function measure(html, files) {
  const initial = initialFiles(html);
  const total = (names) => ({
    name: names.join(" + "),
    size: names.reduce((sum, name) => sum + gzipped(files[name]), 0),
  });
  // Only one language is loaded: the one with the most text counts.
  const texts = Object.keys(files)
    .filter((name) => kindOf(name) === "start")
    .toSorted((a, b) => gzipped(files[b]) - gzipped(files[a]))
    .slice(0, 1);
  const first = [
    { kind: "script", ...total([...initial.filter((name) => kindOf(name) === "chunk"), ...texts]) },
    { kind: "style", name: "in the page itself", size: gzipped(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "") },
  ];
  const others = Object.keys(files)
    .filter((name) => !initial.includes(name) && kindOf(name) !== null && kindOf(name) !== "start")
    .map((name) => {
      const kind = kindOf(name);
      return { kind, name, size: kind === "font" ? files[name].length / 1000 : gzipped(files[name]) };
    });
  return [...first, ...others];
}

/** One sentence per oversized file: what it is, its size, its budget, and what to do. */
export function tooLarge(sizes) {
  return sizes
    .filter(({ kind, size }) => size > BUDGETS[kind].most)
    .map(
      ({ kind, name, size }) =>
        `${BUDGETS[kind].what}: ${size.toFixed(1)} kB, the budget is ${BUDGETS[kind].most} kB (${name}). ` +
        "Load what is not needed at once with import(), or say in tooling/sizes.mjs why it must be larger.",
    );
}

/** The largest of each kind, one line each. */
export function summary(sizes) {
  return Object.entries(BUDGETS).map(([kind, { most, what }]) => {
    const largest = Math.max(0, ...sizes.filter((one) => one.kind === kind).map(({ size }) => size));
    return `${largest.toFixed(1).padStart(6)} of ${String(most).padStart(3)} kB  ${what}`;
  });
}

/** Sizes of the built application in a folder. */
export function sizesOf(dist) {
  const folder = join(dist, "assets");
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  return measure(readFileSync(join(dist, "index.html"), "utf8"), files);
}
