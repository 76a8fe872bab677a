// Started by `npm run measure`: the named parts, or all of them; each writes its section of docs/quality.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { openStage, type Stage } from "../support/browser";
import { listCases } from "./cases";
import { qualityDocument, type Section, sectionText } from "./document";
import { measureExport } from "./export";
import { measureHouse } from "./house";
import { measureInteractions } from "./interactions";
import { measureLighthouse } from "./lighthouse";
import { measureMemory } from "./memory";
import { measureOverview } from "./overview";
import { listProofs } from "./proofs";
import { measureSizes } from "./sizes";
import { measureTexts } from "./texts";

const OUTPUT = "docs/quality.md";

/** Opens the browser and serves the built application, once, and only if a requested part needs them. */
type Opening = () => Promise<Stage>;

const PARTS: Readonly<Record<string, (stage: Opening) => Section | Promise<Section>>> = {
  lighthouse: async (stage) => measureLighthouse((await stage()).address),
  interactions: async (stage) => measureInteractions(await stage()),
  memory: async (stage) => measureMemory(await stage()),
  overview: async (stage) => measureOverview(await stage()),
  export: async (stage) => measureExport(await stage()),
  sizes: measureSizes,
  house: measureHouse,
  texts: measureTexts,
  proofs: listProofs,
  cases: listCases,
};

const asked = process.argv.slice(2);
const wrong = asked.find((name) => !(name in PARTS));
if (wrong === undefined) {
  let opened: Promise<Stage> | null = null;
  const stage = () => (opened ??= openStage());
  const sections: Section[] = [];
  const load = [loadavg()[0] ?? 0];
  try {
    for (const [name, measure] of Object.entries(PARTS)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      console.error(`${name} ...`);
      const section = await measure(stage);
      sections.push(section);
      load.push(loadavg()[0] ?? 0);
      console.log(`\n${sectionText(section)}\n`);
    }
  } finally {
    if (opened !== null) await (await stage()).close();
  }
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const browser = opened === null ? "no browser" : `Chromium ${(await stage()).browser.version()}`;
  const date = new Date().toISOString().slice(0, 10);
  const before = existsSync(OUTPUT) ? readFileSync(OUTPUT, "utf8") : "";
  writeFileSync(OUTPUT, qualityDocument(before, sections, { date, machine, browser, load }));
  console.error(`Written: ${OUTPUT}`);
} else {
  console.error(`There is no part "${wrong}"; there are: ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 1;
}
