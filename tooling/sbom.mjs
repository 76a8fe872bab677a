// npm run sbom: the list of packages that are shipped (CycloneDX), in release/sbom.cdx.json. Asks no registry.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askNpm, Fault, main, ROOT } from "./run.mjs";

function read(file) {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
}

function shippedPackages() {
  const { packages } = read("package-lock.json");
  const shipped = Object.entries(packages).filter(
    ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
  );
  return new Set(shipped.map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`));
}

/**
 * The list as text, from package-lock.json. The tools are taken out here: with `--omit dev` npm also leaves out react,
 * because a tool wants it as a peer, and keeps typescript, which i18next can do without.
 */
export function sbomText() {
  const kind = ["--sbom-format", "cyclonedx", "--sbom-type", "application"];
  const { status, stdout, stderr } = askNpm(["sbom", ...kind, "--package-lock-only"]);
  if (status !== 0) throw new Fault(`npm sbom failed: ${stderr}`);
  const bom = JSON.parse(stdout);
  // npm calls it after the folder that it stands in.
  bom.metadata.component.name = read("package.json").name;
  const shipped = shippedPackages();
  bom.components = bom.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([bom.metadata.component["bom-ref"], ...bom.components.map((one) => one["bom-ref"])]);
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return `${JSON.stringify(bom, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename)
  await main(() => {
    const folder = join(ROOT, "release");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "sbom.cdx.json"), sbomText());
    console.log("release/sbom.cdx.json");
    return 0;
  });
