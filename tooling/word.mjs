// npm run word: opens the note for the college with LibreOffice, in four languages, and looks whether it is what it should
// be: headings, header rows, language, pages. On Debian as root it installs LibreOffice first.
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
  console.log("Installing LibreOffice to open the Word note (apt-get) ...");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = ["install", "-y", "-qq", "--no-install-recommends"];
  if (run("apt-get", ["update", "-qq"], env)) run("apt-get", [...options, "libreoffice-writer-nogui"], env);
}

await main(() => {
  if (!hasOffice()) installOffice();
  if (!hasOffice()) {
    const { code, text } = skipped("THE WORD NOTE WAS NOT OPENED", "there is no LibreOffice", process.env);
    console.error(`\n${text}`);
    return code;
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return runTool("tsx", ["tooling/check-notes.ts", FOLDER]) ? 0 : 1;
});
