// npm test: checks, all tests and the browser tests, after installing what is missing. Stops at the first failure.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode();
const { Fault, faultSentence, main, ROOT, run, runTool } = await import("./run.mjs");
const { ensureInstalled } = await import("./install.mjs");
const { ensureBrowser, ensureFirefox } = await import("./browser.mjs");
const { ensureBuilt } = await import("./build.mjs");
const { closingLine, countsOf, seconds, sumOf } = await import("./parts.mjs");

const OUTPUT = join(ROOT, ".test-output");
const counts = [];

function vitest(name, projects, env = {}) {
  const file = join(OUTPUT, `${name}.json`);
  const which = projects.flatMap((project) => ["--project", project]);
  const args = ["run", ...which, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const good = runTool("vitest", args, { env });
  if (existsSync(file)) counts.push(countsOf(JSON.parse(readFileSync(file, "utf8"))));
  return good;
}

async function part(title, work) {
  console.log(`\n=== ${title}`);
  const start = Date.now();
  const good = (await work()) !== false;
  console.log(`=== ${title}: ${good ? "ok" : "FAILED"} (${seconds(start)})`);
  if (!good) throw new Fault(`Stopped: "${title}" failed.`);
}

async function allParts(withBrowser) {
  await part("Packages", () => ensureInstalled());
  let browser;
  let firefox;
  if (withBrowser)
    await part("Browser", async () => {
      browser = await ensureBrowser();
      firefox = ensureFirefox();
      console.log(browser);
      console.log(
        firefox ??
          "!!! No Firefox: the journey in Firefox is skipped. Install it (Debian: firefox-esr) or name it in FIREFOX_PATH.",
      );
    });
  await part("Checks: types, lint, format, data, sizes", () =>
    run(process.execPath, [join(ROOT, "tooling", "check.mjs")]),
  );
  await part("Unit, property and component tests", () => vitest("unit", ["unit", "ui"]));
  await part("Fuzz: what comes in from outside", () => vitest("fuzz", ["fuzz"]));
  await part("Build", () => {
    ensureBuilt();
    return runTool("vite", ["build", "--config", "vite.single.config.ts", "--logLevel", "warn"]);
  });
  if (withBrowser)
    await part("Browser tests", () =>
      vitest("e2e", ["e2e", "firefox"], { CHROMIUM_PATH: browser, FIREFOX_PATH: firefox ?? "none" }),
    );
  else
    console.log(
      "\n!!! THE BROWSER TESTS WERE SKIPPED (--no-browser): this run does not show that the application works.",
    );
}

await main(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== "--no-browser");
  if (unknown !== undefined) throw new Fault(`Unknown option "${unknown}"; the only one is --no-browser.`);
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT);
  let good = false;
  try {
    await allParts(!args.includes("--no-browser"));
    good = true;
  } catch (error) {
    console.error(faultSentence(error) ?? error);
  }
  console.log(`\n${closingLine(sumOf(counts), good)}`);
  return good ? 0 : 1;
});
