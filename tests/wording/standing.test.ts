import { describe, expect, it } from "vitest";
import type { ResourceStanding } from "../../src/domain/advice";
import { resourceStanding } from "../../src/engine/score/standing";
import { standingCell, standingShort, standingText } from "../../src/wording/advice/standing";
import { i18n } from "../../tooling/support/words";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const of = (
  need: number | null,
  now: number | null,
  freed: number | null = 0,
  shared = false,
): ResourceStanding<number> => resourceStanding(need, { now, freed, shared }, true);

describe("a need against what there is", () => {
  it.each([
    ["money", of(5000, 7000), "Er is genoeg geld: er blijft hoogstens 2.000 euro per jaar over.", ""],
    ["staff", of(0.5, 0.7), "Er is genoeg werktijd: er blijft hoogstens 0,2 VTE over.", ""],
    ["money", of(5000, 5000, 1000), "Er is net genoeg geld. Er blijft niets over.", ""],
    ["money", of(0, 3000), "Voor geld is er geen minimum.", "geen minimum"],
    ["money", of(0, 0), "Er is geen minimumbedrag bekend.", "geen minimum bekend"],
    [
      "money",
      of(5000, 3000, 3000),
      "Nog vrij te maken: minstens 2.000 euro per jaar.",
      "minstens € 2.000 per jaar vrij te maken",
    ],
    ["staff", of(0.5, 0.3, 0.2), "Nog vrij te maken: minstens 0,2 VTE werktijd.", "minstens 0,2 VTE vrij te maken"],
    ["staff", of(null, 0), "Eerst moet er werktijd vrijkomen. Hoeveel, kan niemand zeggen.", "eerst vrij te maken"],
    ["money", of(5000, 3000), "Er is minstens 2.000 euro per jaar te weinig.", "minstens € 2.000 per jaar te weinig"],
    ["staff", of(null, 1), "Niemand zegt hoeveel werktijd dit vraagt.", "geen minimum bekend"],
    ["money", of(5000, null), "Er is geen bedrag ingevuld. Met een bedrag is meer te zeggen.", "niet ingevuld"],
    [
      "staff",
      of(0.5, 0.2, null),
      "Er is nu minstens 0,3 VTE te weinig. Of dat vrij te maken is, is niet bekend.",
      "nu minstens 0,3 VTE te weinig",
    ],
    ["staff", of(0.5, 1, 0, true), "Wat loopt, vraagt ook werktijd. Hoeveel, is niet bekend.", "wat loopt, vraagt ook"],
  ] as const)("%s %j", (resource, standing, text, short) => {
    expect(standingText(i18n, resource, standing)).toBe(text);
    expect(plain(standingShort(i18n, resource, standing))).toBe(short);
  });

  it("says the mark in a cell where nothing else is said", () => {
    expect(standingCell(i18n, "staff", of(0.5, 0.7))).toBe("past");
    expect(standingCell(i18n, "staff", of(0.5, 0.2))).toBe("minstens 0,3 VTE te weinig");
  });
});
