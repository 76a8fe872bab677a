import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { load } from "./load";

interface Build {
  readonly sourcesHash: (root: string, sources?: readonly string[]) => string;
  readonly isBuilt: (root: string, hash: string) => boolean;
  readonly markBuilt: (root: string, hash: string) => void;
}
const { isBuilt, markBuilt, sourcesHash } = (await load("build.mjs")) as Build;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
  mkdirSync(join(root, "src", "deep"), { recursive: true });
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "src", "deep", "a.ts"), "one");
  writeFileSync(join(root, "dist", "index.html"), "<p>");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("sourcesHash", () => {
  it("changes with the content, the name and the number of files", () => {
    const before = sourcesHash(root);
    expect(sourcesHash(root)).toBe(before);
    writeFileSync(join(root, "src", "deep", "a.ts"), "two");
    const changed = sourcesHash(root);
    expect(changed).not.toBe(before);
    writeFileSync(join(root, "src", "b.ts"), "");
    expect(sourcesHash(root)).not.toBe(changed);
  });

  it("does not change with what is no source", () => {
    const before = sourcesHash(root);
    writeFileSync(join(root, "README.md"), "text");
    expect(sourcesHash(root)).toBe(before);
  });
});

describe("isBuilt", () => {
  it("is true after a build until the sources change", () => {
    const hash = sourcesHash(root);
    expect(isBuilt(root, hash)).toBe(false);
    markBuilt(root, hash);
    expect(isBuilt(root, hash)).toBe(true);
    expect(isBuilt(root, "another hash")).toBe(false);
  });

  it("is false when dist was made again by hand, or is gone", () => {
    markBuilt(root, "hash");
    utimesSync(join(root, "dist", "index.html"), 1, 1);
    expect(isBuilt(root, "hash")).toBe(false);
    rmSync(join(root, "dist"), { recursive: true });
    expect(isBuilt(root, "hash")).toBe(false);
  });
});
