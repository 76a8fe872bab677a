// npm run check: types, lint, format and data; all four, or those named: npm run check types lint
import { Fault, main, runTool } from "./run.mjs";
import { seconds } from "./parts.mjs";

const CHECKS = {
  types: () => runTool("typescript", [], { command: "tsc" }),
  lint: () => runTool("oxlint", ["--type-aware", "--deny-warnings"]),
  format: () => runTool("oxfmt", ["--check"]),
  data: () => runTool("tsx", ["src/cli/check-data.ts"]),
};

function chosen(names) {
  const unknown = names.find((name) => !(name in CHECKS));
  if (unknown !== undefined)
    throw new Fault(`There is no check "${unknown}"; there are: ${Object.keys(CHECKS).join(", ")}.`);
  return names.length === 0 ? Object.keys(CHECKS) : names;
}

await main(() => {
  const results = chosen(process.argv.slice(2)).map((name) => {
    console.log(`\n--- check: ${name}`);
    const start = Date.now();
    return { name, good: CHECKS[name](), time: seconds(start) };
  });
  console.log("\n--- check: summary");
  for (const { name, good, time } of results) console.log(`${name.padEnd(8)}${good ? "ok    " : "FAILED"} ${time}`);
  return results.every(({ good }) => good) ? 0 : 1;
});
