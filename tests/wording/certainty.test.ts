import { describe, expect, it } from "vitest";
import { OFTEN_FROM, oftenOf } from "../../src/report/certainty/often";
import type { VariantFinding, WeightRange } from "../../src/report/certainty/types";
import {
  freeText,
  oftenText,
  variantName,
  variantTexts,
  shareShort,
  shareText,
  weightTexts,
} from "../../src/wording/certainty";
import { i18n } from "../../tooling/support/dataset";

const exact = (share: number) => ({ share, exact: true });
const sampled = (share: number) => ({ share, exact: false });

describe("a share in a word", () => {
  it.each([
    [exact(1), "always"],
    [exact(1 - 1e-12), "always"],
    [exact(0.999), "almost-always"],
    [exact(0.9), "almost-always"],
    [exact(0.899), "mostly"],
    [exact(0.6), "mostly"],
    [exact(0.599), "half"],
    [exact(0.4), "half"],
    [exact(0.399), "sometimes"],
    [exact(0.1), "sometimes"],
    [exact(0.099), "rarely"],
    [exact(1e-12), "never"],
    [sampled(1), "almost-always"],
    [sampled(0), "rarely"],
  ] as const)("%j: %s", (share, often) => {
    expect(oftenOf(share)).toBe(often);
  });

  it("has thresholds from high to low, symmetric around the half", () => {
    const from = OFTEN_FROM.map(([, share]) => share);
    expect(from).toEqual(from.toSorted((a, b) => b - a));
    from.forEach((share, index) => expect(share + (from[from.length - 1 - index] ?? 0)).toBeCloseTo(1, 12));
  });
});

describe("a share in numbers", () => {
  it.each([
    [exact(1), "100%", "100%"],
    [exact(0), "0%", "0%"],
    [exact(0.923), "92%", "92%"],
    [exact(0.0049), "minder dan 1%", "< 1%"],
    [exact(0.9951), "meer dan 99%", "> 99%"],
    [sampled(0), "minder dan 1%", "< 1%"],
    [sampled(1), "meer dan 99%", "> 99%"],
    [sampled(0.5), "ongeveer 50%", "50%"],
  ] as const)("%j: %s", (share, text, short) => {
    expect(shareText(i18n, share)).toBe(text);
    expect(shareShort(i18n, share)).toBe(short);
  });

  it("stands beside its word", () => {
    expect(oftenText(i18n, exact(0.95))).toBe("bijna altijd");
    expect(oftenText(i18n, exact(0))).toBe("nooit");
  });
});

describe("how far a weight may shift", () => {
  const range = (parts: Partial<WeightRange>): WeightRange => ({
    demand: { kind: "benefit", id: "reciprocity" },
    own: 3,
    low: null,
    high: null,
    point: false,
    ...parts,
  });
  const low = { at: 1, beyond: ["stedenband"] };
  const high = { at: 4.5, beyond: ["jumelage", "global-networks"] };

  it.each([
    [
      range({ low, high }),
      "Zolang ‘wederkerigheid’ tussen 1 en 4,5 pluspunten weegt, blijft de top dezelfde. Nu weegt dat 3. Weegt het minder, dan komt eerst: stedenband. Weegt het meer, dan komt eerst: jumelage en mondiale netwerken.",
    ],
    [
      range({ low }),
      "Zolang ‘wederkerigheid’ meer dan 1 pluspunt weegt, blijft de top dezelfde. Nu weegt dat 3. Weegt het minder, dan komt eerst: stedenband.",
    ],
    [
      range({ high }),
      "Zolang ‘wederkerigheid’ minder dan 4,5 pluspunten weegt, blijft de top dezelfde. Nu weegt dat 3. Weegt het meer, dan komt eerst: jumelage en mondiale netwerken.",
    ],
    [
      range({ low: { ...low, at: 3 }, high: { at: 3, beyond: ["jumelage"] }, point: true }),
      "Alleen als ‘wederkerigheid’ precies 3 pluspunten weegt, staan ze gelijk. Weegt het minder, dan komt eerst: stedenband. Weegt het meer, dan komt eerst: jumelage.",
    ],
    [range({}), ""],
  ])("%#", (weight, text) => {
    expect(weightTexts(i18n, weight).join(" ")).toBe(text);
  });

  it("names together the weights that make no difference", () => {
    const term = range({ demand: { kind: "term", id: "term" } });
    expect(freeText(i18n, [range({}), range({ low })])).toBe(
      "Deze gewichten mogen vrij schuiven: wederkerigheid. De top blijft dezelfde.",
    );
    expect(freeText(i18n, [range({}), term])).toBe("Elk gewicht mag vrij schuiven. De top blijft dezelfde.");
    expect(freeText(i18n, [range({ low })])).toBeNull();
  });
});

describe("another reading", () => {
  const reading = (parts: Partial<VariantFinding>): VariantFinding => ({
    id: "extra-counts",
    benefits: [],
    cells: [],
    tried: 1,
    drawn: false,
    changes: true,
    same: 0,
    others: [{ forms: ["stedenband"], share: 1 }],
    ...parts,
  });
  const cell = { form: "humanitarian-aid", criterion: "capacity-building", matrix: 2, text: 1 } as const;

  it.each([
    [reading({}), "Ook plussen die u niet vroeg, tellen mee", "Dan komt eerst: stedenband."],
    [
      reading({ id: "without-context", others: [{ forms: ["stedenband", "jumelage"], share: 1 }] }),
      "Zonder aanleiding en partner",
      "Dan komen samen eerst: stedenband en jumelage.",
    ],
    [
      reading({ id: "without-context", others: [{ forms: [], share: 1 }] }),
      "Zonder aanleiding en partner",
      "Dan is er niets gevraagd, en is er geen eerste.",
    ],
    [
      reading({
        id: "no-opinion",
        benefits: ["reciprocity"],
        tried: 4,
        same: 0.75,
        others: [{ forms: ["jumelage"], share: 0.25 }],
      }),
      "U hebt toch een mening over wederkerigheid",
      "De top blijft dezelfde in 75% van de mogelijkheden. Anders komt het vaakst eerst: jumelage (25%).",
    ],
    [
      reading({
        id: "ordinal-levels",
        tried: 10_000,
        drawn: true,
        same: 0.842,
        others: [{ forms: ["jumelage"], share: 0.09 }],
      }),
      "Stappen tussen de plussen zijn niet even groot",
      "Wij probeerden veel verschillende stappen. In ongeveer 84% daarvan blijft de top dezelfde. Anders komt het vaakst eerst: jumelage (ongeveer 9%).",
    ],
    [
      reading({ id: "disputed-cells", cells: [cell] }),
      "Humanitaire hulp en noodhulp, bestuurskracht versterken: we volgen de tekst (+), niet de matrix (++)",
      "Dan komt eerst: stedenband.",
    ],
    [
      reading({ id: "disputed-cells", cells: [cell, cell] }),
      "De 2 betwiste vakjes samen: we volgen de tekst, niet de matrix",
      "Dan komt eerst: stedenband.",
    ],
  ])("%# is named, with what then comes first", (found, name, text) => {
    expect(variantName(i18n, found)).toBe(name);
    expect(variantTexts(i18n, found).join(" ")).toBe(text);
  });
});
