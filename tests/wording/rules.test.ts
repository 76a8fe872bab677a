import { describe, expect, it } from "vitest";
import { wordsIn } from "../../tooling/support/words";
import { ruleTexts } from "../../src/wording/knowledge/rules";

describe("the conditions of a channel", () => {
  it.each([
    ["nl", ["Minstens 1 land", "Minstens 1 partner naast uw gemeente"]],
    ["fr", ["Au moins 1 pays", "Au moins 1 partenaire en plus de votre commune"]],
    ["en", ["At least 1 country", "At least 1 partner besides your municipality"]],
    ["de", ["Mindestens 1 Land", "Mindestens 1 Partner neben Ihrer Gemeinde"]],
  ] as const)("count one as one in %s", (language, texts) => {
    expect(ruleTexts(wordsIn(language), { minCountries: 1, minPartners: 1 })).toEqual(texts);
  });

  it("count more as more, and write large numbers as the language does", () => {
    expect(ruleTexts(wordsIn("nl"), { maxInhabitants: 50_000, minPartners: 3 })).toEqual([
      "Hoogstens 50.000 inwoners",
      "Minstens 3 partners naast uw gemeente",
    ]);
  });
});
