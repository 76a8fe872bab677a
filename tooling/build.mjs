import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { Fault, ROOT, runTool } from "./run.mjs";

/** All inputs of a build. */
const SOURCES = [
  "src",
  "data",
  "public",
  "tooling",
  "index.html",
  "vite.config.ts",
  "vite.single.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const STAMP = join(".cache", "build-stamp");

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over the names and contents of all sources. */
export function sourcesHash(root, sources = SOURCES) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((name) => filesUnder(join(root, name)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).replaceAll("\\", "/")} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** The stamp of a build: its sources, and when its page was written, to detect builds made by hand. */
function buildStamp(root, hash) {
  return `${hash} ${statSync(join(root, "dist", "index.html")).mtimeMs}\n`;
}

/** Whether dist was built from sources with this hash. */
export function isBuilt(root, hash) {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, "dist", "index.html"))) return false;
  return readFileSync(stamp, "utf8") === buildStamp(root, hash);
}

/** Records that dist was built from sources with this hash. */
export function markBuilt(root, hash) {
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), buildStamp(root, hash));
}

/** Builds dist, unless it was already built from the same sources. */
export function ensureBuilt(root = ROOT) {
  const hash = sourcesHash(root);
  if (isBuilt(root, hash)) return;
  // Fails early if the folder is read-only: the build's own message would be less clear.
  accessSync(root, constants.W_OK);
  rmSync(join(root, STAMP), { force: true });
  if (!runTool("vite", ["build"])) throw new Fault("The application could not be built: see the message above.");
  markBuilt(root, hash);
}
