// npm run check: types, lint, format, data and sizes; all of them, or those named: npm run check types lint. npm run
// check links contacts other sites, so it only runs when named.
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { Fault, main, ROOT, runTool } from "./run.mjs";
import { seconds } from "./parts.mjs";
import { sizesOf, summary, tooLarge } from "./sizes.mjs";

function checkSizes() {
  ensureBuilt();
  const sizes = sizesOf(join(ROOT, "dist"));
  console.log(summary(sizes).join("\n"));
  const faults = tooLarge(sizes);
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

const CHECKS = {
  types: () => runTool("typescript", [], { command: "tsc" }),
  lint: () => runTool("oxlint", ["--type-aware", "--deny-warnings"]),
  format: () => runTool("oxfmt", ["--check"]),
  data: () => runTool("tsx", ["src/cli/check-data.ts"]),
  sizes: checkSizes,
};

const BY_HAND = { links: () => runTool("tsx", ["tooling/check-links.ts"]) };

const ALL = { ...CHECKS, ...BY_HAND };

function chosen(names) {
  const unknown = names.find((name) => !(name in ALL));
  if (unknown !== undefined)
    throw new Fault(`There is no check "${unknown}"; there are: ${Object.keys(ALL).join(", ")}.`);
  return names.length === 0 ? Object.keys(CHECKS) : names;
}

await main(() => {
  const results = chosen(process.argv.slice(2)).map((name) => {
    console.log(`\n--- check: ${name}`);
    const start = Date.now();
    return { name, good: ALL[name](), time: seconds(start) };
  });
  console.log("\n--- check: summary");
  for (const { name, good, time } of results) console.log(`${name.padEnd(8)}${good ? "ok    " : "FAILED"} ${time}`);
  return results.every(({ good }) => good) ? 0 : 1;
});
