import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Vite warns that a later version will let Node read its configuration; Node 20 cannot read TypeScript, so there is
// nothing to do.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= "true";

/** The project folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A fault to report as one sentence, without a stack. */
export class Fault extends Error {}

/** Runs a program with our own input and output; true = success. */
export function run(command, args, env = {}) {
  const ended = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  return ended.status === 0;
}

/** The JavaScript file behind a command of an installed package: the same on every system, without a shell. */
export function toolFile(pack, command = pack, root = ROOT) {
  const folder = join(root, "node_modules", pack);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Runs a command of an installed package; true = success. */
export function runTool(pack, args, { command = pack, env = {} } = {}) {
  return run(process.execPath, [toolFile(pack, command), ...args], env);
}

function npmFile() {
  const file = process.env.npm_execpath;
  return file?.endsWith("npm-cli.js") && existsSync(file) ? file : undefined;
}

/** Runs npm, the same one that started us if there is one. */
export function runNpm(args) {
  const file = npmFile();
  if (file !== undefined) return run(process.execPath, [file, ...args]);
  const ended = spawnSync("npm", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  return ended.status === 0;
}

/** The same, capturing npm's output, errors and exit status. */
export function askNpm(args) {
  const file = npmFile();
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 100_000_000 };
  if (file !== undefined) return spawnSync(process.execPath, [file, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** The fault in one sentence, if the person can do something about it; null = our own fault. */
export function faultSentence(error) {
  if (error instanceof Fault) return error.message;
  if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) return null;
  return `Nothing can be written to ${error.path ?? ROOT}: copy the folder to a place of your own and start again there.`;
}

/** Runs the main function of a script: a fault that the person can fix becomes one sentence and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    const sentence = faultSentence(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}
