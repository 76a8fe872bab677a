import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ROOT, runNpm } from "./run.mjs";

/** The installation folder of a tool that only one command needs: outside the project, shared by all copies of it. */
export function folderOf(tool, env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), `wegwijzer-${tool}`);
}

/**
 * Installs the tool pinned in tooling/TOOL/package-lock.json, unless its file exists.
 * @returns whether the file exists now.
 */
export function ensurePinned(tool, name, file) {
  if (existsSync(file)) return true;
  const folder = folderOf(tool);
  mkdirSync(folder, { recursive: true });
  for (const one of ["package.json", "package-lock.json"])
    copyFileSync(join(ROOT, "tooling", tool, one), join(folder, one));
  console.log(`Installing ${name} in ${folder} ...`);
  runNpm(["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  return existsSync(file);
}
