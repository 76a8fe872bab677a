import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askNpm, Fault, ROOT } from "./run.mjs";

const STAMP = ".install-stamp";

/** What node_modules was installed for: the lock file and the platform, because some packages are binaries. */
export function lockStamp(lockText, machine = `${process.platform}-${process.arch}`) {
  return `${createHash("sha256").update(lockText).digest("hex")} ${machine}\n`;
}

/**
 * Whether npm's own record of node_modules (`node_modules/.package-lock.json`) matches the lock file; optional packages
 * for other platforms may be missing.
 */
export function installedMatches(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== "");
  return wanted.every(([path, entry]) => {
    const found = installed.packages?.[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Whether the folder of every package in npm's record exists. */
function foldersThere(root, installed) {
  return Object.keys(installed.packages ?? {}).every((path) => existsSync(join(root, path, "package.json")));
}

/** "present" when there is nothing to do, "by-hand" when a manual `npm install` is correct, otherwise "missing". */
export function installState(root) {
  const modules = join(root, "node_modules");
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return "missing";
  const lockText = readFileSync(join(root, "package-lock.json"), "utf8");
  const stamp = join(modules, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockStamp(lockText)) return "present";
  const installed = JSON.parse(readFileSync(record, "utf8"));
  const right = installedMatches(JSON.parse(lockText), installed) && foldersThere(root, installed);
  return right ? "by-hand" : "missing";
}

const ELSEWHERE =
  "your ICT service knows the address of a proxy (npm config set https-proxy http://proxy.example:8080) or of a registry " +
  "of your organisation (npm config set registry https://registry.example/)";

/** npm's messages for unavailable packages, and what can be done about them. */
const CAUSES = [
  [
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET_TIMEOUT/,
    (code) =>
      `The packages could not be had, because the registry does not answer (${code}): try again later, or ${ELSEWHERE}.`,
  ],
  [
    /\w*CERT\w*/,
    (code) =>
      `The packages could not be had, because the certificate of the registry is not known (${code}): set ` +
      "NODE_EXTRA_CA_CERTS to the file with the certificate of your organisation.",
  ],
  [/\bE40[13]\b/, (code) => `The registry does not give the packages (${code}): ${ELSEWHERE}.`],
];

/** npm's retry settings: some seconds without an answer, instead of over a minute by default. */
export const PATIENCE = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000"];

/** Why the packages are missing, in one sentence, from npm's output; npm's own words if the cause is unknown. */
export function whyNotInstalled(printed) {
  for (const [pattern, sentence] of CAUSES) {
    const [code] = pattern.exec(printed) ?? [];
    if (code !== undefined) return sentence(code);
  }
  return `The packages could not be installed. npm says:\n${printed.trim()}`;
}

/** Installs the packages of package-lock.json if they are missing. */
export function ensureInstalled(root = ROOT) {
  const state = installState(root);
  if (state === "present") return;
  if (state === "missing") {
    // Fails early if the folder is read-only: npm's own message would be less clear.
    accessSync(root, constants.W_OK);
    console.log("Installing packages (once, and after package-lock.json changes) ...");
    // Includes development packages even if NODE_ENV is "production": building and testing need them.
    const { status, stdout, stderr } = askNpm(["ci", "--include=dev", "--no-audit", "--no-fund", ...PATIENCE]);
    if (status !== 0) throw new Fault(whyNotInstalled(stderr));
    console.log(stdout.trim());
  }
  writeFileSync(join(root, "node_modules", STAMP), lockStamp(readFileSync(join(root, "package-lock.json"), "utf8")));
}
