// npm run release: the zip for web masters, in release/: site, single file, hosting guide, licence, list of packages.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode();
const { Fault, main, ROOT, runTool } = await import("./run.mjs");

/** Every file of a folder by its path in the zip. Dates are kept: web servers detect changes by date and size. */
export function filesOf(folder, prefix) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths
    .map((path) => ({ path, stat: statSync(join(folder, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => [
      `${prefix}/${path.replaceAll("\\", "/")}`,
      [readFileSync(join(folder, path)), { mtime: stat.mtime }],
    ]);
}

/** The contents of the zip, by path. */
export function contentOf(root, sbom) {
  const one = (name, path) => [name, [readFileSync(join(root, path)), { mtime: statSync(join(root, path)).mtime }]];
  return Object.fromEntries([
    ...filesOf(join(root, "dist"), "site"),
    one("wegwijzer.html", "dist-single/wegwijzer.html"),
    one("hosting.md", "docs/hosting.md"),
    one("LICENSE", "LICENSE"),
    ["sbom.cdx.json", [Buffer.from(sbom), {}]],
  ]);
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    const { ensureInstalled } = await import("./install.mjs");
    ensureInstalled();
    const built = runTool("vite", ["build", "--logLevel", "warn"]);
    if (!built || !runTool("vite", ["build", "--config", "vite.single.config.ts", "--logLevel", "warn"]))
      throw new Fault("Stopped: the build failed.");
    const { sbomText } = await import("./sbom.mjs");
    const { zipSync } = await import("fflate");
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const zip = zipSync(contentOf(ROOT, sbomText()), { level: 9 });
    const file = join("release", `wegwijzer-${version}.zip`);
    mkdirSync(join(ROOT, "release"), { recursive: true });
    writeFileSync(join(ROOT, file), zip);
    console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB`);
    return 0;
  });
