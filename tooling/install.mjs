import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askNpm, Fault, ROOT } from "./run.mjs";

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

const ELSEWHERE =
  "your ICT service knows the address of a proxy (npm config set https-proxy http://proxy.example:8080) or of a registry " +
  "of your organisation (npm config set registry https://registry.example/)";

/** What npm says where the packages cannot be had, and what can be done about it. */
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

/** How npm asks for packages: again for some seconds where nothing answers, not for more than a minute as it comes. */
export const PATIENCE = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000"];

/** Why the packages are not there, in one sentence, from what npm printed; npm's own words where it is none of these. */
export function whyNotInstalled(printed) {
  for (const [pattern, sentence] of CAUSES) {
    const [code] = pattern.exec(printed) ?? [];
    if (code !== undefined) return sentence(code);
  }
  return `The packages could not be installed. npm says:\n${printed.trim()}`;
}

/** Installs the packages of package-lock.json if they are not there yet. */
export function ensureInstalled(root = ROOT) {
  const state = installState(root);
  if (state === "present") return;
  if (state === "missing") {
    // Told at once where nothing can be written: npm would fail on it in its own words.
    accessSync(root, constants.W_OK);
    console.log("Installing packages (once, and after package-lock.json changes) ...");
    // Development packages too, also where NODE_ENV is "production": building and testing need them.
    const { status, stdout, stderr } = askNpm(["ci", "--include=dev", "--no-audit", "--no-fund", ...PATIENCE]);
    if (status !== 0) throw new Fault(whyNotInstalled(stderr));
    console.log(stdout.trim());
  }
  writeFileSync(join(root, "node_modules", STAMP), lockStamp(readFileSync(join(root, "package-lock.json"), "utf8")));
}
