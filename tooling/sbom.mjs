// npm run sbom: the list of shipped packages (CycloneDX), in release/sbom.cdx.json. Contacts no registry.
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
 * The list as text, from package-lock.json. Tools are removed here, because `--omit dev` of npm also drops react, a
 * peer of a tool, and keeps typescript, which is optional for i18next.
 */
export function sbomText() {
  const kind = ["--sbom-format", "cyclonedx", "--sbom-type", "application"];
  const { status, stdout, stderr } = askNpm(["sbom", ...kind, "--package-lock-only"]);
  if (status !== 0) throw new Fault(`npm sbom failed: ${stderr}`);
  const bom = JSON.parse(stdout);
  // npm names it after the current folder.
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
