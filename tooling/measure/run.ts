// What `npm run measure` starts once everything is there: the parts by name, or all of them; each writes its section of docs/quality.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { openStage, type Stage } from "../support/browser";
import { qualityDocument, type Section, sectionText } from "./document";
import { measureExport } from "./export";
import { measureHouse } from "./house";
import { measureInteractions } from "./interactions";
import { measureLighthouse } from "./lighthouse";
import { measureMemory } from "./memory";
import { listProofs } from "./proofs";
import { measureSizes } from "./sizes";

const OUTPUT = "docs/quality.md";

const PARTS: Readonly<Record<string, (stage: Stage) => Section | Promise<Section>>> = {
  lighthouse: ({ address }) => measureLighthouse(address),
  interactions: measureInteractions,
  memory: measureMemory,
  export: measureExport,
  sizes: measureSizes,
  house: measureHouse,
  proofs: listProofs,
};

const asked = process.argv.slice(2);
const wrong = asked.find((name) => !(name in PARTS));
if (wrong === undefined) {
  const stage = await openStage();
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
    await stage.close();
  }
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const browser = `Chromium ${stage.browser.version()}`;
  const date = new Date().toISOString().slice(0, 10);
  const before = existsSync(OUTPUT) ? readFileSync(OUTPUT, "utf8") : "";
  writeFileSync(OUTPUT, qualityDocument(before, sections, { date, machine, browser, load }));
  console.error(`Written: ${OUTPUT}`);
} else {
  console.error(`There is no part "${wrong}"; there are: ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 1;
}
