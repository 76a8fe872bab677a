import { describe, expect, it } from "vitest";
import { createSearch, fold } from "../../src/ui/pages/knowledge/search/create-search";
import { countryName, ruleTexts } from "../../src/wording/knowledge/rules";
import { partnerText, yearsText } from "../../src/wording/knowledge/knowledge";
import { i18n } from "../support/render-app";

const search = createSearch([
  { id: "tamba", title: "Sint-Niklaas", text: "Tambacounda in Senegal" },
  { id: "ccra", title: "Lichtervelde", text: "Communauté de Communes de la Région d'Audruicq" },
  { id: "afval", title: "Afval ophalen", text: "Banjul, Gambia" },
]);

describe("search", () => {
  it.each([
    ["Tambacounda", "tamba"],
    ["tambacunda", "tamba"],
    ["tamba", "tamba"],
    ["SENEGAL", "tamba"],
    ["sint niklaas", "tamba"],
    ["sint-niklaas senegal", "tamba"],
    ["communaute", "ccra"],
    ["région", "ccra"],
    ["regoin", "ccra"],
    ["banjoel", "afval"],
    // As heard: three letters differ.
    ["tambakoenda", "tamba"],
    ["liechterfelde", "ccra"],
  ])("%s finds %s", (query, id) => {
    expect(search(query)?.[0]).toBe(id);
  });

  it("wants every word", () => {
    expect(search("banjul senegal")).toEqual([]);
  });

  it("finds nothing for what is not there, and does not search for nothing", () => {
    expect(search("xylofoon")).toEqual([]);
    expect(search("!!")).toEqual([]);
    expect(search("  ")).toBeNull();
  });

  it("forgives no error in short words, and none at all where a word was typed well", () => {
    expect(search("bam")).toEqual([]);
    const near = createSearch([
      { id: "band", title: "band", text: "" },
      { id: "bank", title: "bank", text: "" },
    ]);
    expect(near("band")).toEqual(["band"]);
    expect(near("banx")).toHaveLength(2);
    expect(fold("ÉCOLE Zürich")).toBe("ecole zurich");
  });
});

describe("facts in words", () => {
  it("names a country in the language of the reader, once", () => {
    expect(countryName(i18n, "BJ")).toBe("Benin");
    expect(partnerText(i18n, { name: "Dogbo", country: "BJ" }, "nl")).toBe("Dogbo (Benin)");
    expect(partnerText(i18n, { name: "Pakistan", country: "PK" }, "nl")).toBe("Pakistan");
    expect(partnerText(i18n, { name: "AfriFOODlinks", country: null }, "nl")).toBe("AfriFOODlinks");
  });

  it("tells years as far as they are known", () => {
    expect(yearsText(i18n, { from: null, to: null })).toBeNull();
    expect(yearsText(i18n, { from: 2010, to: null })).toBe("sinds 2010");
    expect(yearsText(i18n, { from: 2022, to: 2022 })).toBe("2022");
    expect(yearsText(i18n, { from: 2019, to: 2023 })).toBe("2019–2023");
  });

  it("tells the conditions of a channel", () => {
    expect(ruleTexts(i18n, {})).toEqual([]);
    expect(ruleTexts(i18n, { minInhabitants: 100_000, together: true })).toEqual([
      "Meer dan 100.000 inwoners, alleen of samen met andere gemeenten",
    ]);
    expect(ruleTexts(i18n, { applicants: ["municipality", "school"], partnerCountries: ["BJ", "RW"] })).toEqual([
      "Aanvragen door: gemeenten of scholen",
      "Partner in Benin of Rwanda",
    ]);
  });
});
