import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "./load";

type Content = Readonly<Record<string, readonly [Buffer, { readonly mtime?: Date }]>>;
const { contentOf } = (await load("release.mjs")) as { contentOf: (root: string, sbom: string) => Content };
const { sbomText } = (await load("sbom.mjs")) as { sbomText: () => string };
const { verdictOf, weakPackages } = (await load("audit.mjs")) as {
  weakPackages: (text: string) => readonly string[] | null;
  verdictOf: (weak: readonly string[] | null) => { readonly code: number; readonly text: string };
};

describe("the release", () => {
  it("holds the site, the single file, the guide, the licence and the list of packages, with their dates", () => {
    const root = mkdtempSync(join(tmpdir(), "wegwijzer-release-"));
    for (const folder of ["dist/nl/forms", "dist-single", "docs"]) mkdirSync(join(root, folder), { recursive: true });
    const files = [
      "dist/index.html",
      "dist/nl/forms/index.html",
      "dist-single/wegwijzer.html",
      "docs/hosting.md",
      "LICENSE",
    ];
    const date = new Date("2026-03-04T05:06:08Z");
    for (const file of files) {
      writeFileSync(join(root, file), file);
      utimesSync(join(root, file), date, date);
    }
    const content = contentOf(root, "{}");
    expect(Object.keys(content).toSorted()).toEqual([
      "LICENSE",
      "hosting.md",
      "sbom.cdx.json",
      "site/index.html",
      "site/nl/forms/index.html",
      "wegwijzer.html",
    ]);
    expect(content["site/nl/forms/index.html"]).toEqual([Buffer.from("dist/nl/forms/index.html"), { mtime: date }]);
    rmSync(root, { recursive: true });
  });
});

describe("the list of packages", () => {
  it("names what is shipped, with versions and licences, and no tool", () => {
    const bom = JSON.parse(sbomText()) as {
      bomFormat: string;
      metadata: { component: { name: string; type: string } };
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect(bom.bomFormat).toBe("CycloneDX");
    expect(bom.metadata.component).toMatchObject({ name: "wegwijzer-mondiale-samenwerking", type: "application" });
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    const names = bom.components.map(({ name }) => name);
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => names.includes(name) && !name.startsWith("@types/"))).toEqual(
      [],
    );
    // The package of png-js names no licence; the build does not use it.
    const unnamed = bom.components.filter(({ version, licenses = [] }) => version === "" || licenses.length === 0);
    expect(unnamed.map(({ name }) => name)).toEqual(["png-js"]);
  });
});

describe("the audit", () => {
  const answer = (vulnerabilities: unknown) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

  it("fails for a weakness, and names it", () => {
    const weak = weakPackages(answer({ zod: { name: "zod", severity: "high", range: "<4" } }));
    expect(verdictOf(weak)).toEqual({ code: 1, text: expect.stringContaining("zod <4: high") as string });
  });

  it("passes without one", () => {
    expect(verdictOf(weakPackages(answer({})))).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^No known/) as string,
    });
  });

  it.each(["", "npm error", '{"error":{"code":"ENOTFOUND"}}', '{"message":"405"}'])(
    "says loudly that there was no answer, and does not fail: %j",
    (text) => {
      expect(verdictOf(weakPackages(text))).toMatchObject({
        code: 0,
        text: expect.stringMatching(/^!!! NOT AUDITED/) as string,
      });
    },
  );
});
