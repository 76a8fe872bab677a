import { describe, expect, it } from "vitest";
import { load } from "./load";

interface Browser {
  readonly candidates: (platform: string, env: Readonly<Record<string, string>>) => readonly string[];
}
const { candidates } = (await load("browser.mjs")) as Browser;

describe("browser candidates", () => {
  it("looks along the PATH on Linux, Chromium before Chrome", () => {
    const found = candidates("linux", { PATH: "/a:/b" });
    expect(found.slice(0, 2)).toEqual(["/a/chromium", "/b/chromium"]);
    expect(found).toContain("/b/google-chrome-stable");
  });

  it("looks in the folders for programs on macOS and Windows", () => {
    expect(candidates("darwin", { HOME: "/Users/me" })).toContain(
      "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    expect(candidates("win32", { PROGRAMFILES: "C:/Program Files" })).toContain(
      "C:/Program Files/Google/Chrome/Application/chrome.exe",
    );
  });

  it("finds nothing in an empty environment", () => {
    expect(candidates("linux", {})).toEqual([]);
    expect(candidates("win32", {})).toEqual([]);
  });
});
