// npm run measure [-- PART...]: measures the built application and prints the results; it never fails because of a
// figure. Each part writes its section of docs/quality.md. Parts: those of tooling/measure/run.ts.
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensurePinned, folderOf } from "./pinned.mjs";
import { main, runTool } from "./run.mjs";

/** Parts that only look at files. */
const WITHOUT_BROWSER = ["house", "texts", "cases"];

const run = (env = {}) => (runTool("tsx", ["tooling/measure/run.ts", ...process.argv.slice(2)], { env }) ? 0 : 1);

await main(async () => {
  ensureInstalled();
  const asked = process.argv.slice(2);
  if (asked.length > 0 && asked.every((part) => WITHOUT_BROWSER.includes(part))) return run();
  const browser = await ensureBrowser();
  ensureBuilt();
  const lighthouse = join(folderOf("lighthouse"), "node_modules", "lighthouse", "cli", "index.js");
  const env = {
    CHROMIUM_PATH: browser,
    ...(ensurePinned("lighthouse", "Lighthouse", lighthouse) ? { LIGHTHOUSE: lighthouse } : {}),
  };
  return run(env);
});
