import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/domain/facts/amount";
import { answerText, optionText } from "../../src/wording/answers/answer";
import { faultText } from "../../src/wording/answers/dossier-fault";
import { createFormats } from "../../src/i18n/formats";
import { amountText, needText, partName, pluses, sourceText, termText } from "../../src/wording/phrases";
import { questionsOf } from "../../src/domain/question";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");

describe("needText", () => {
  it.each([
    ["staff", 0.5, "minstens 0,5 VTE"],
    ["money", 10_000, "minstens € 10.000 per jaar"],
    ["money", 0, "geen minimum"],
    ["staff", null, "onbekend"],
  ] as const)("%s %s: %s", (resource, minimum, text) => {
    expect(plain(needText(i18n, resource, minimum))).toBe(text);
  });
});

describe("amountText", () => {
  const amount = (parts: Partial<Amount>): Amount => ({
    id: "x",
    min: 10_000,
    max: 10_000,
    unit: "eur-per-year",
    year: null,
    reading: false,
    source: { kind: "chapter", page: 5, lines: [113] },
    ...parts,
  });

  it.each([
    [amount({}), "€ 10.000 per jaar"],
    [amount({ min: 30_000, max: 40_000 }), "€ 30.000 tot € 40.000 per jaar"],
    [amount({ min: 3068, max: 3068, year: 2020 }), "€ 3.068 per jaar in 2020"],
    [amount({ min: 0.5, max: 0.5, unit: "fte" }), "0,5 VTE"],
    [amount({ min: 24, max: 24, unit: "months" }), "24 maanden"],
    [amount({ min: 2000, max: 5000, unit: "eur-per-grant" }), "€ 2.000 tot € 5.000 per subsidie"],
  ])("%j: %s", (found, text) => {
    expect(plain(amountText(i18n, found))).toBe(text);
  });

  it("has words for every amount of the data", () => {
    const amounts = [...dataset.workForms, ...dataset.practices, ...dataset.channels].flatMap((item) => item.amounts);
    expect(amounts.length).toBeGreaterThan(10);
    for (const found of amounts) expect(amountText(i18n, found)).not.toMatch(/amount\.|undefined|\{\{/);
  });
});

describe("sourceText", () => {
  it.each([
    [{ kind: "matrix", page: 4, line: 75 }, "matrix, p. 4"],
    [{ kind: "chapter", page: 5, lines: [108] }, "gids vanaf p. 5"],
    [{ kind: "chapter", page: 4, lines: [1, 2, 3] }, "gids vanaf p. 4"],
    [{ kind: "public", where: "vvsg.be", date: "2026-03" }, "vvsg.be (maart 2026)"],
    [{ kind: "public", where: "vvsg.be", date: null }, "vvsg.be (zonder datum)"],
    [null, "niet beschreven in de gids"],
  ] as const)("%j: %s", (source, text) => {
    expect(sourceText(i18n, source)).toBe(text);
  });
});

describe("formats", () => {
  const { date, number, euro, list, either } = createFormats("nl");

  it.each([
    ["2026-11-23", "23 november 2026"],
    ["2026-03-01", "1 maart 2026"],
    ["2025-03", "maart 2025"],
    ["2024", "2024"],
    ["2026-13-45", "2026-13-45"],
    ["voorjaar 2026", "voorjaar 2026"],
  ])("date %s: %s", (iso, text) => {
    expect(date(iso)).toBe(text);
  });

  it("writes numbers, money and lists the Flemish way", () => {
    expect(number(0.5)).toBe("0,5");
    expect(number(0.1 + 0.2)).toBe("0,3");
    expect(plain(euro(10_000))).toBe("€ 10.000");
    expect(list(["a", "b", "c"])).toBe("a, b en c");
    expect(either(["a", "b"])).toBe("a of b");
    expect(list([])).toBe("");
  });

  it("counts one plus and many", () => {
    expect([0, 1, 2].map((n) => pluses(i18n, n))).toEqual(["0 punten", "1 punt", "2 punten"]);
  });

  it("names terms", () => {
    expect(termText(i18n, { from: 3, to: 3 })).toBe("lang");
    expect(termText(i18n, { from: 1, to: 2 })).toBe("kort tot middellang");
  });

  it("names the parts of a score", () => {
    expect(partName(i18n, { kind: "occasion", id: "occasion" })).toBe("Aanleiding");
    expect(partName(i18n, { kind: "partner-region", id: "partner-region" })).toBe("Partner");
    expect(partName(i18n, { kind: "benefit", id: "reciprocity" })).toBe("Wederzijds leren");
  });
});

describe("answerText", () => {
  const questions = questionsOf(dataset.questionnaire);
  const roeselare = municipalities.find((m) => m.nis === "36015") ?? null;
  const of = (id: string, value: unknown, municipality = roeselare) => {
    const question = questions.find((q) => q.id === id);
    return question === undefined ? undefined : plain(answerText(i18n, question, value, municipality));
  };

  it.each([
    ["municipality", "36015", "Roeselare"],
    ["respondent-name", "An", "An"],
    ["respondent-role", "councillor", "Gemeenteraadslid"],
    ["running-forms", ["jumelage", "stedenband"], "Jumelage; Stedenband"],
    ["running-forms", "none", "Er loopt nog niets"],
    ["themes", [], "Geen gekozen"],
    ["reciprocity", 2, "Duidelijk aanwezig (++)"],
    ["reciprocity", 0, "Niet nodig (-)"],
    ["term", "2-3", "Middellang of lang"],
    ["staff-now", 0.5, "0,5 VTE"],
    ["staff-now", 0, "0 VTE"],
    ["money-now", 3068, "€ 3.068 per jaar"],
    ["money-now", "unknown", "Dat weet ik niet"],
    ["partner-region", "europe", "Europa"],
  ])("%s %j: %s", (id, value, text) => {
    expect(of(id, value)).toBe(text);
  });

  it("says nothing for what was not answered", () => {
    expect(of("term", undefined)).toBeUndefined();
    expect(of("respondent-name", "")).toBeUndefined();
  });

  it("gives the code of a municipality that it does not know", () => {
    expect(of("municipality", "99999", null)).toBe("Onbekende gemeente (99999)");
  });

  it("shows the id of an option that has no text, never nothing", () => {
    for (const question of questions) expect(optionText(i18n, question, "moon").name).toBe("moon");
  });
});

describe("faultText", () => {
  const base = { path: "answers.x", question: "x" };

  it.each([
    [{ kind: "unknown-field", path: "answers.x" }, "answers.x: dit veld kent de vragenlijst niet."],
    [
      { ...base, kind: "text", value: "7", limit: 300, over: 0 },
      "answers.x: verwacht een tekst van hoogstens 300 tekens.",
    ],
    [
      { ...base, kind: "municipality", value: '"9"', listed: 285 },
      'answers.x: "9" is geen code van een gemeente uit de lijst.',
    ],
    [
      { ...base, kind: "number", reason: "too-large", value: "101", unit: "fte", ceiling: 100 },
      'answers.x: 101 kan niet. Verwacht een getal van 0 tot 100 met hoogstens twee decimalen, of "unknown".',
    ],
    [
      { ...base, kind: "number", reason: "negative", value: "-1", unit: "euro", ceiling: 50_000_000 },
      'answers.x: -1 kan niet. Verwacht een heel getal van 0 tot 50.000.000, of "unknown".',
    ],
    [
      { ...base, kind: "option", reason: "not-offered", value: "7", options: ["a", "b", "c"], maximum: null },
      "answers.x: 7 kan niet. Verwacht a, b of c.",
    ],
    [
      { ...base, kind: "option", reason: "not-offered", value: "7", options: ["a", "b"], maximum: 2 },
      "answers.x: 7 kan niet. Verwacht een lijst van hoogstens 2 uit a of b.",
    ],
  ] as const)("%j", (fault, text) => {
    expect(faultText(i18n, fault)).toBe(text);
  });
});
