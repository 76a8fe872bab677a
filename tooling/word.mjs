// npm run word: opens the note for the college and the tables with LibreOffice, in four languages, and checks headings,
// header rows, language, pages, and numbers as numbers. On Debian as root it installs LibreOffice first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { main, ROOT, run, runTool } from "./run.mjs";
import { skipped } from "./skipped.mjs";

const FOLDER = join(ROOT, ".test-output", "notes");

function hasOffice() {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

function installOffice() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing LibreOffice to open the Word note and the tables (apt-get) ...");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = ["install", "-y", "-qq", "--no-install-recommends"];
  if (run("apt-get", ["update", "-qq"], env))
    run("apt-get", [...options, "libreoffice-writer-nogui", "libreoffice-calc-nogui"], env);
}

await main(() => {
  if (!hasOffice()) installOffice();
  if (!hasOffice()) {
    const { code, text } = skipped(
      "THE WORD NOTE AND THE TABLES WERE NOT OPENED",
      "there is no LibreOffice",
      process.env,
    );
    console.error(`\n${text}`);
    return code;
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const checks = ["check-notes.ts", "check-sheets.ts"].map((check) => runTool("tsx", [`tooling/${check}`, FOLDER]));
  return checks.every(Boolean) ? 0 : 1;
});
