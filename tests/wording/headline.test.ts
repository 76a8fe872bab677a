import { describe, expect, it } from "vitest";
import type { Headline } from "../../src/domain/advice";
import { betterTexts, headlineLead, headlineTitle } from "../../src/wording/headline";
import { formIds, i18n } from "../../tooling/support/dataset";

const NBSP = "\u00a0";
/** The same text with plain spaces: which kind stands before an amount is up to `Intl`. */
const plain = (text: string) => text.replaceAll(NBSP, " ");
const title = (headline: Headline) => headlineTitle(i18n, headline);
const lead = (headline: Headline) => headlineLead(i18n, headline).map(plain);
const better = (headline: Headline) => betterTexts(i18n, headline).map(plain);

const top = (forms: readonly string[], more: Partial<Extract<Headline, { kind: "top" }>> = {}): Headline => ({
  kind: "top",
  forms,
  delivered: 12,
  asked: 14,
  stretch: [],
  needUnknown: { staff: [], money: [] },
  capacityUnknown: { staff: [], money: [] },
  moneyFree: false,
  running: [],
  everyForm: false,
  certainty: null,
  better: null,
  ...more,
});

const FIVE = ["jumelage", "stedenband", "global-networks", "humanitarian-aid", "short-term-exchange"];

describe("the title", () => {
  it("names one form", () => {
    expect(title(top(["jumelage"]))).toBe("Jumelage past nu het best");
  });

  it("agrees with a name that is a plural", () => {
    expect(title(top(["global-networks"]))).toBe("Mondiale netwerken passen nu het best");
  });

  it("names the forms of a small tie", () => {
    expect(title(top(["jumelage", "global-networks"]))).toBe("Jumelage en mondiale netwerken passen nu even goed");
    expect(title(top(["stedenband", "jumelage", "global-networks"]))).toBe(
      "Stedenband, jumelage en mondiale netwerken passen nu even goed",
    );
  });

  it("counts the forms of a large tie", () => {
    expect(title(top(FIVE))).toBe("5 werkvormen passen nu even goed");
  });

  it("says that nothing was asked, or that nothing is attainable", () => {
    expect(title({ kind: "nothing-asked" })).toBe("Er is nog niets gevraagd");
    expect(title(none(1))).toBe("Geen enkele werkvorm is nu haalbaar");
  });
});

function none(lackingFte: number | null): Headline {
  const forms = { forms: ["stedenband"], delivered: 6, asked: 7, lackingFte, lackingEuroPerYear: null };
  return { kind: "none-attainable", better: forms };
}

describe("the sentences below it", () => {
  it("count the pluses", () => {
    expect(lead(top(["jumelage"]))).toEqual([
      "Dat levert 12 van de 14 plussen die u vroeg.",
      "Uw mensen en uw geld volstaan.",
    ]);
  });

  it("count them for each form of a tie, and name the forms that the title counted", () => {
    expect(lead(top(["jumelage", "stedenband"]))[0]).toBe("Elke vorm levert 12 van de 14 plussen die u vroeg.");
    expect(lead(top(FIVE)).slice(0, 2)).toEqual([
      "Dat zijn jumelage, stedenband, mondiale netwerken, humanitaire hulp en noodhulp en korte termijn expertise-uitwisseling.",
      "Elke vorm levert 12 van de 14 plussen die u vroeg.",
    ]);
  });

  it("say what needs an effort and what is unknown", () => {
    const forms = ["jumelage", "stedenband"];
    const stretch = [{ form: "stedenband", fte: 0.2, euroPerYear: 4000 }];
    expect(lead(top(forms, { stretch, needUnknown: { staff: ["jumelage"], money: [] } })).slice(1)).toEqual([
      "Voor stedenband moet u nog 0,2 VTE en € 4.000 per jaar vrijmaken.",
      "De gids zegt niet hoeveel personeel nodig is voor jumelage.",
    ]);
    expect(lead(top(forms, { needUnknown: { staff: forms, money: [] } })).slice(1)).toEqual([
      "Uw geld volstaat.",
      "De gids zegt niet hoeveel personeel daarvoor nodig is.",
    ]);
    expect(lead(top(forms, { capacityUnknown: { staff: ["stedenband"], money: ["stedenband"] } })).slice(1)).toEqual([
      "U gaf geen getal voor personeel en geld. Of het past, weten we dus niet.",
    ]);
  });

  it("claim no enough of money where no form has a minimum", () => {
    const needUnknown = { staff: ["jumelage"], money: [] };
    expect(lead(top(["jumelage"], { needUnknown, moneyFree: true })).slice(1)).toEqual([
      "Voor eigen geld is er geen ondergrens.",
      "De gids zegt niet hoeveel personeel daarvoor nodig is.",
    ]);
  });

  it("say what runs already", () => {
    expect(lead(top(["jumelage"], { running: ["jumelage"] }))[1]).toBe("Deze vorm loopt al in uw gemeente.");
    expect(lead(top(FIVE, { running: ["stedenband"] }))[2]).toBe("Loopt al in uw gemeente: stedenband.");
  });

  it("name no form where every form is first, and say that the answers make no difference", () => {
    const every = top(formIds, { everyForm: true });
    expect(title(every)).toBe("Alle 8 werkvormen passen nu even goed");
    expect(lead(every).slice(0, 2)).toEqual([
      "Elke vorm levert 12 van de 14 plussen die u vroeg.",
      "Uw antwoorden maken dus geen verschil tussen de vormen. Vraag meer plussen om te kunnen kiezen.",
    ]);
  });

  it("say what comes closest when nothing is attainable", () => {
    expect(lead(none(0.4))).toEqual([
      "Het dichtst bij uw vraag: stedenband, met 6 van de 7 plussen.",
      "Daarvoor komt u 0,4 VTE te kort.",
    ]);
    expect(lead(none(null))).toHaveLength(1);
  });

  it("ask for an answer when nothing was asked", () => {
    expect(lead({ kind: "nothing-asked" })[0]).toMatch(/^Zonder vraag is er geen advies\./);
  });
});

describe("a better form that is not attainable", () => {
  const lacking = { delivered: 13, asked: 14, lackingFte: 0.4, lackingEuroPerYear: 4000 };

  it("is named with both things that lack", () => {
    expect(better(top(["jumelage"], { better: { forms: ["stedenband"], ...lacking } }))).toEqual([
      "Stedenband zou meer leveren: 13 van de 14 plussen.",
      "Daarvoor komt u 0,4 VTE en € 4.000 per jaar te kort.",
    ]);
  });

  it("says for which of several forms that is", () => {
    const forms = ["indirect-cooperation", "stedenband"];
    expect(better(top(["jumelage"], { better: { forms, ...lacking, lackingFte: null } }))).toEqual([
      "Indirecte samenwerking en stedenband zouden meer leveren: 13 van de 14 plussen.",
      "Voor indirecte samenwerking komt u € 4.000 per jaar te kort.",
    ]);
  });

  it("agrees with a name that is a plural", () => {
    const [first] = better(top(["jumelage"], { better: { forms: ["global-networks"], ...lacking } }));
    expect(first).toBe("Mondiale netwerken zouden meer leveren: 13 van de 14 plussen.");
  });

  it("is not there when there is none", () => {
    expect(better(top(["jumelage"]))).toEqual([]);
    expect(better({ kind: "nothing-asked" })).toEqual([]);
    expect(better(none(1))).toEqual([]);
  });
});
