import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChannelReason } from "../../src/report/match/types";
import { LANGUAGES } from "../../src/i18n/languages";
import { channelReasonText, practiceReasonsText } from "../../src/wording/knowledge/match";
import { matchChannel } from "../../src/report/match/channels";
import { matchPractices } from "../../src/report/match/match";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds, municipalities } from "../../tooling/support/dataset";
import { i18n, wordsIn } from "../../tooling/support/words";

const TOLD = { effect: "stops", source: null, reading: false } as const;

describe("why a channel does not fit", () => {
  it.each<[string, ChannelReason]>([
    [
      "De gemeente had 14.427 inwoners op 1 januari 2020. Nodig zijn er meer dan 20.000.",
      { ...TOLD, kind: "too-small", inhabitants: 14_427, limit: 20_000, together: false },
    ],
    [
      "De gemeente had 1.000 inwoners op 1 januari 2020. Nodig zijn er meer dan 20.000. Gemeenten mogen dat samen halen.",
      { ...TOLD, kind: "too-small", inhabitants: 1000, limit: 20_000, together: true },
    ],
    ["Nu niet bruikbaar: oproep gesloten.", { ...TOLD, kind: "status", status: "call-closed" }],
    ["Na te vragen hoe het staat: loopt af.", { ...TOLD, effect: "check", kind: "status", status: "ending" }],
    [
      "Gekozen partner: ‘Europa’. Dit is voor ‘Globale Zuiden’.",
      { ...TOLD, kind: "partner-region", asked: "europe", regions: ["global-south"] },
    ],
    [
      "De partner moet in Benin of Rwanda liggen. Of dat past, is na te gaan.",
      { ...TOLD, effect: "check", kind: "partner-country", countries: ["BJ", "RW"] },
    ],
    [
      "Gemeente niet ingevuld: het aantal inwoners is niet na te gaan.",
      { ...TOLD, effect: "check", kind: "municipality", rule: "inhabitants", untold: "not-answered" },
    ],
    [
      "Dit is voor gemeenten in Antwerpen. De gemeente ligt in Limburg. (zo lezen de makers het)",
      { ...TOLD, reading: true, kind: "province", province: "Limburg", provinces: ["Antwerpen"] },
    ],
    [
      "Een gemeente kan dit niet zelf aanvragen. Wie wel: ondernemingen en verenigingen.",
      { ...TOLD, kind: "applicant", applicants: ["company", "association"] },
    ],
  ])("%s", (text, reason) => {
    expect(channelReasonText(i18n, reason)).toBe(text);
  });
});

describe("why an example is shown", () => {
  it.each([
    ["zelfde thema (Onderwijs en jeugd)", { kind: "theme", ids: ["education-youth"] }],
    ["zelfde thema's (Onderwijs en jeugd / Gezondheid)", { kind: "theme", ids: ["education-youth", "health"] }],
    ["zelfde soort partner (Geen partnergemeente)", { kind: "region", id: "no-partner" }],
  ] as const)("%s", (text, reason) => {
    expect(practiceReasonsText(i18n, [reason])).toBe(`Waarom dit voorbeeld: ${text}`);
  });
});

describe("in every language", () => {
  it.each(LANGUAGES)("%s: each reason is a whole sentence without a gap", (language) => {
    const spoken = wordsIn(language);
    const place = fc.option(fc.constantFrom(...municipalities));
    fc.assert(
      fc.property(
        anyAnswers,
        place,
        fc.constantFrom(...dataset.channels),
        fc.constantFrom(...formIds),
        (answers, municipality, channel, form) => {
          const context = { date: "2028-01-01", municipality, municipalities };
          for (const reason of matchChannel(dataset, answers, context, channel).reasons)
            expect(channelReasonText(spoken, reason)).toMatch(/^[^{}]{12,}[.)]$/u);
          for (const { reasons } of matchPractices(dataset, answers, form, context)) {
            const text = practiceReasonsText(spoken, reasons);
            expect(text === null).toBe(reasons.length === 0);
            expect(text ?? "nothing is shared").toMatch(/^[^{}]{12,}$/u);
            // French has a space before it, which does not break.
            expect(language === "fr" ? (text ?? "") : "").not.toMatch(/[^\u00a0];/u);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
