import { describe, expect, it } from "vitest";
import { layersFirst } from "../../tooling/site/layers-first";

const sheet = (name: string) => `\n    <link rel="stylesheet" crossorigin href="./assets/${name}.css">`;

describe("style sheets of the page", () => {
  it("begin with that of the entry, which puts the layers in order", () => {
    expect(layersFirst(`<head>${sheet("StartPage-a1")}${sheet("Ages-b2")}${sheet("index-c3")}</head>`)).toBe(
      `<head>${sheet("index-c3")}${sheet("StartPage-a1")}${sheet("Ages-b2")}</head>`,
    );
  });

  it("stay as they are where it stands first, or alone, or is not there", () => {
    for (const html of [sheet("index-c3") + sheet("Ages-b2"), sheet("index-c3"), sheet("Ages-b2"), ""])
      expect(layersFirst(html)).toBe(html);
  });
});
