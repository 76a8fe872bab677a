import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault, ROOT, runNpm } from "./run.mjs";

const STAMP = ".install-stamp";

/** What node_modules was installed for: the lock file and the kind of machine, because some packages are binaries. */
export function lockStamp(lockText, machine = `${process.platform}-${process.arch}`) {
  return `${createHash("sha256").update(lockText).digest("hex")} ${machine}\n`;
}

/**
 * True when npm's own record of node_modules (`node_modules/.package-lock.json`) has what the lock file asks for;
 * optional packages for other machines may be missing.
 */
export function installedMatches(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== "");
  return wanted.every(([path, entry]) => {
    const found = installed.packages?.[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** True when every package of npm's record is really in its folder. */
function foldersThere(root, installed) {
  return Object.keys(installed.packages ?? {}).every((path) => existsSync(join(root, path, "package.json")));
}

/** "present" when nothing is to do, "by-hand" when `npm install` was run by hand and is right, else "missing". */
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

/** What to do where the packages cannot be had: npm's own message says which of these it was. */
const NOT_INSTALLED = `The packages could not be installed; npm's message above says why.
- No network, or a registry that does not answer: try again later, or elsewhere; installing is needed once.
- Behind a proxy: npm config set https-proxy http://proxy.example:8080 (ask your ICT service for the address).
- A registry of your organisation: npm config set registry https://registry.example/ (package-lock.json keeps the checksums).
- A certificate that is not known: set NODE_EXTRA_CA_CERTS to the file with the certificate of your organisation.
- No right to write here: copy the folder to a place of your own.`;

/** Installs the packages of package-lock.json if they are not there yet. */
export function ensureInstalled(root = ROOT) {
  const state = installState(root);
  if (state === "present") return;
  if (state === "missing") {
    console.log("Installing packages (once, and after package-lock.json changes) ...");
    // Development packages too, also where NODE_ENV is "production": building and testing need them.
    if (!runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"])) throw new Fault(NOT_INSTALLED);
  }
  writeFileSync(join(root, "node_modules", STAMP), lockStamp(readFileSync(join(root, "package-lock.json"), "utf8")));
}
