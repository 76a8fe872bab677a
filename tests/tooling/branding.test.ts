import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brandingFaults, contrast, withOwnBranding } from "../../tooling/site/branding";

const tokens = readFileSync("src/ui/styles/tokens.css", "utf8");
const shipped = readFileSync("public/branding/branding.css", "utf8");

describe("contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
    expect(contrast("#123456", "#123456")).toBe(1);
  });
});

describe("the branding", () => {
  it("as shipped changes nothing, and what it gives as an example is readable too", () => {
    expect(brandingFaults(shipped, tokens)).toEqual([]);
    const inUse = shipped.replaceAll(/^\/\*$|^\*\/$/gm, "");
    expect(inUse).toMatch(/^:root/m);
    expect(brandingFaults(inUse, tokens)).toEqual([]);
  });

  it("in an accent that cannot be read is refused, with the pair and the look", () => {
    const faults = brandingFaults(":root { --sign: light-dark(#ffcc00, #7fd3ab); }", tokens);
    expect(faults.join("\n")).toMatch(/--sign on --paper \(light\) has contrast 1\.\d\d; it must be 4\.5 at least/);
    expect(faults.join("\n")).toMatch(/--on-sign on --sign \(light\)/);
    expect(faults.join("\n")).not.toContain("(dark)");
  });

  it("with one colour for both looks is refused: it would not be checked", () => {
    expect(brandingFaults(":root { --sign: #0f5b3f; }", tokens)).toEqual([
      "--sign must be two colours, as light-dark(#0f5b3f, #7fd3ab)",
    ]);
  });

  it("does not count what stands in a comment", () => {
    expect(brandingFaults("/* --sign: light-dark(#ffffff, #ffffff); */", tokens)).toEqual([]);
  });

  it("puts nothing into the single file when it changes nothing", () => {
    expect(withOwnBranding("<head></head>")).toBe("<head></head>");
  });
});
