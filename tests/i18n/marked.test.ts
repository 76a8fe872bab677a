import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarker } from "../../src/i18n/marked";

const mark = createMarker([
  { text: "Fair Trade Towns", language: "en" },
  { text: "Fair Trade Towns International", language: "en" },
  { text: "Enterprises for SDG's", language: "en" },
  { text: "Région d'Audruicq (15)", language: "fr" },
]);

describe("names of another language in a text", () => {
  it("are cut out, the longest first", () => {
    expect(mark("Van Fair Trade Towns naar Fair Trade Towns International.")).toEqual([
      { text: "Van " },
      { text: "Fair Trade Towns", lang: "en" },
      { text: " naar " },
      { text: "Fair Trade Towns International", lang: "en" },
      { text: "." },
    ]);
  });

  it("are found with either apostrophe, a no-break space and signs that mean something in a pattern", () => {
    expect(mark("Enterprises for\u00a0SDG’s")).toEqual([{ text: "Enterprises for\u00a0SDG’s", lang: "en" }]);
    expect(mark("(Région d’Audruicq (15))")[1]).toEqual({ text: "Région d’Audruicq (15)", lang: "fr" });
  });

  it("are no part of a longer word, and keep their capitals", () => {
    expect(mark("Fair Trade Townships")).toEqual([{ text: "Fair Trade Townships" }]);
    expect(mark("éFair Trade Towns")).toEqual([{ text: "éFair Trade Towns" }]);
    expect(mark("fair trade towns")).toEqual([{ text: "fair trade towns" }]);
  });

  it("leave every text as it was", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("Fair Trade Towns", " ", "International", "Enterprises for SDG's"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(
          mark(text)
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("are none where the data set has no names", () => {
    expect(createMarker([])("Fair Trade Towns")).toEqual([{ text: "Fair Trade Towns" }]);
  });
});
