import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { load } from "./load";

interface Lock {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Install {
  readonly lockStamp: (lockText: string, machine?: string) => string;
  readonly installedMatches: (lock: Lock, installed: Lock) => boolean;
  readonly PATIENCE: readonly string[];
  readonly whyNotInstalled: (printed: string) => string;
  readonly installState: (root: string) => "present" | "by-hand" | "missing";
}
const { installedMatches, installState, lockStamp, PATIENCE, whyNotInstalled } = (await load("install.mjs")) as Install;
const { askNpm } = (await load("run.mjs")) as {
  readonly askNpm: (args: readonly string[]) => { readonly status: number | null; readonly stderr: string };
};

const one = { version: "1.0.0", integrity: "sha512-one" };
const lock: Lock = { packages: { "": { name: "app" }, "node_modules/one": one } };

describe("why the packages are not there", () => {
  it.each([
    [
      "npm error code ECONNREFUSED\nnpm error FetchError: request to http://127.0.0.1:9/one failed\nnpm error     at emit",
      /^The packages could not be had, because the registry does not answer \(ECONNREFUSED\): try again later, or .*\.$/,
    ],
    ["npm error code SELF_SIGNED_CERT_IN_CHAIN\nnpm error errno", /certificate of the registry is not known \(SELF_/],
    ["npm error code E403\nnpm error 403 Forbidden", /^The registry does not give the packages \(E403\)/],
  ])("is one sentence with what to do", (printed, sentence) => {
    expect(whyNotInstalled(printed)).toMatch(sentence);
    expect(whyNotInstalled(printed).split("\n")).toHaveLength(1);
  });

  it("is what the npm of this machine says of a registry that does not answer, before the test is out of patience", () => {
    const { status, stderr } = askNpm(["view", "nothing", "--registry=http://127.0.0.1:9/", ...PATIENCE]);
    expect(status).not.toBe(0);
    expect(whyNotInstalled(stderr)).toMatch(/registry does not answer \(ECONNREFUSED\)/);
  });

  it("is what npm says where it is something else", () => {
    expect(whyNotInstalled("npm error code EUSAGE\n")).toBe(
      "The packages could not be installed. npm says:\nnpm error code EUSAGE",
    );
  });
});

describe("lockStamp", () => {
  it("changes with the lock file and with the kind of machine", () => {
    expect(lockStamp("a", "linux-x64")).toBe(lockStamp("a", "linux-x64"));
    expect(lockStamp("a", "linux-x64")).not.toBe(lockStamp("b", "linux-x64"));
    expect(lockStamp("a", "linux-x64")).not.toBe(lockStamp("a", "darwin-arm64"));
  });
});

describe("installedMatches", () => {
  it("accepts what npm recorded when it is what the lock file asks for", () => {
    expect(installedMatches(lock, { packages: { "node_modules/one": one } })).toBe(true);
  });

  it("refuses another version, other content and a missing package", () => {
    expect(installedMatches(lock, { packages: { "node_modules/one": { ...one, version: "1.0.1" } } })).toBe(false);
    expect(installedMatches(lock, { packages: { "node_modules/one": { ...one, integrity: "x" } } })).toBe(false);
    expect(installedMatches(lock, { packages: {} })).toBe(false);
  });

  it("accepts that an optional package for another machine is missing", () => {
    const withOptional = { packages: { ...lock.packages, "node_modules/mac": { version: "1.0.0", optional: true } } };
    expect(installedMatches(withOptional, { packages: { "node_modules/one": one } })).toBe(true);
  });
});

describe("installState", () => {
  let root = "";
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "install-"));
    put("package-lock.json", JSON.stringify(lock));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("is missing without node_modules", () => {
    expect(installState(root)).toBe("missing");
  });

  it("notices npm install done by hand, but not when a folder is gone", () => {
    put("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/one": one } }));
    expect(installState(root)).toBe("missing");
    put("node_modules/one/package.json", "{}");
    expect(installState(root)).toBe("by-hand");
  });

  it("is present with the stamp of this lock file, and missing after the lock file changed", () => {
    put("node_modules/.package-lock.json", JSON.stringify({ packages: {} }));
    put("node_modules/.install-stamp", lockStamp(JSON.stringify(lock)));
    expect(installState(root)).toBe("present");
    put("package-lock.json", JSON.stringify({ packages: { ...lock.packages, "node_modules/two": one } }));
    expect(installState(root)).toBe("missing");
  });
});
