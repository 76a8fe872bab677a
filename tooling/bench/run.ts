// npm run bench: measures the engine in Node and in a worker of Chromium and Firefox, and writes docs/benchmarks.md.
// npm run bench -- --no-browser measures in Node only and writes nothing. CHROMIUM_PATH and FIREFOX_PATH name the
// browsers; the defaults are /usr/bin/chromium and /usr/bin/firefox.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadDataset } from "../../src/dataset/load";
import { type BrowserProgram, chromiumAt, firefoxAt, runInBrowser } from "./browser";
import { bundle } from "./bundle";
import { benchmarkDocument, digitsAgree, type Measured } from "./document";
import { benchInput } from "./input";
import type * as Suite from "./suite";

const OUTPUT = "docs/benchmarks.md";

/** The first version number in a program's own output. */
function versionOf(path: string): string {
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return /\d+(\.\d+)*/.exec(stdout)?.[0] ?? "of unknown version";
}

const browsers: readonly (readonly [name: string, program: BrowserProgram])[] = process.argv.includes("--no-browser")
  ? []
  : [
      ["Chromium", chromiumAt(process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium")],
      ["Firefox", firefoxAt(process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox")],
    ];

const input = benchInput(loadDataset("data").dataset);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const absent: string[] = [];

async function measure(): Promise<Measured[]> {
  await bundle(folder);
  const suite = (await import(pathToFileURL(join(folder, "suite.js")).href)) as Pick<typeof Suite, "runSuite">;
  console.error("Node ...");
  // Like the browsers, Node gets plain data instead of the loader's frozen objects.
  const plain = JSON.parse(JSON.stringify(input)) as typeof input;
  const measured: Measured[] = [{ program: `Node ${process.versions.node}`, result: await suite.runSuite(plain) }];
  for (const [name, program] of browsers) {
    if (!existsSync(program.path)) {
      absent.push(name);
      continue;
    }
    console.error(`${name} ...`);
    const result = await runInBrowser(program, join(folder, "worker.js"), input);
    measured.push({ program: `${name} ${versionOf(program.path)}, in a worker`, result });
  }
  return measured;
}

const loadBefore = loadavg()[0] ?? 0;
const all = await measure().finally(() => rmSync(folder, { recursive: true, force: true }));
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
const load = Math.max(loadBefore, loadavg()[0] ?? 0);
const text = benchmarkDocument(all, { machine, load, date: new Date().toISOString().slice(0, 10), absent });
console.log(text);
if (browsers.length > 0) {
  writeFileSync(OUTPUT, text);
  console.error(`Written: ${OUTPUT}`);
}
if (!digitsAgree(all)) {
  console.error("The programs do not give the same digits.");
  process.exitCode = 1;
}
