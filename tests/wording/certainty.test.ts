import { describe, expect, it } from "vitest";
import type { Variant } from "../../src/report/analysis";
import { firstText, shareText, tenthsText, variantName, variantText } from "../../src/wording/advice/certainty";
import { i18n } from "../../tooling/support/words";

const possible = (first: number) => ({ first, verdict: "possible" as const });

describe("a share in numbers", () => {
  it.each([
    [1, "100%"],
    [0, "0%"],
    [0.923, "92%"],
    [0.0049, "minder dan 1%"],
    [0.9951, "meer dan 99%"],
  ] as const)("%d: %s", (share, text) => {
    expect(shareText(i18n, share)).toBe(text);
  });

  it("is 0 or 100 of a first place only where that is proved", () => {
    expect(firstText(i18n, possible(0))).toBe("minder dan 1%");
    expect(firstText(i18n, possible(1))).toBe("meer dan 99%");
    expect(firstText(i18n, { first: 0, verdict: "never" })).toBe("0%");
  });

  it.each([
    [0.04, "Zelden"],
    [0.3, "In 3 van de 10 gevallen"],
    [0.52, "In ongeveer de helft van de gevallen"],
    [0.97, "In bijna alle gevallen"],
  ])("%d in tenths: %s", (share, text) => {
    expect(tenthsText(i18n, share)).toBe(text);
  });
});

describe("another reading", () => {
  const cell = { form: "humanitarian-aid", criterion: "capacity-building", matrix: 2, text: 1 } as const;
  const variants: readonly (readonly [Variant, string, string])[] = [
    [
      { id: "extra-counts", top: ["stedenband"], changes: true },
      "Ook punten die niet gevraagd zijn, tellen mee",
      "Dan komt eerst: een stedenband.",
    ],
    [
      { id: "without-context", asked: ["occasion", "partner-region"], top: ["stedenband", "jumelage"], changes: true },
      "Zonder aanleiding en partner",
      "Dan komen samen eerst: een stedenband en een jumelage.",
    ],
    [
      { id: "without-context", asked: ["occasion"], top: [], changes: true },
      "Zonder aanleiding",
      "Dan is er niets gevraagd, en is er geen eerste.",
    ],
    [
      { id: "disputed-cells", cells: [cell], top: [], changes: false },
      "Humanitaire hulp en noodhulp, een sterker bestuur: volgens de tekst (1 plus), niet de matrix (2 plussen)",
      "Dezelfde vormen staan bovenaan.",
    ],
    [
      { id: "level-read-as-met", form: "jumelage", kind: "occasion", top: ["jumelage"], changes: true },
      "Jumelage, de aanleiding: de gids zegt niets, hier gelezen als voldaan",
      "Dan komt eerst: een jumelage.",
    ],
  ];

  it.each(variants)("%j", (variant, name, text) => {
    expect(variantName(i18n, variant)).toBe(name);
    expect(variantText(i18n, variant)).toBe(text);
  });
});
