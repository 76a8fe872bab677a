import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Entry {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== "");

describe("what is installed", () => {
  it("runs no code while it is installed", () => {
    expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
  });

  it("is the same to the last byte: every package has its checksum", () => {
    expect(
      installed.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true).map(([path]) => path),
    ).toEqual([]);
  });

  it("has scripts that docs/dependencies.md names", () => {
    const docs = readFileSync("docs/dependencies.md", "utf8");
    const names = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
    for (const name of new Set(names)) expect(docs).toContain(`\`${name}\``);
  });
});
