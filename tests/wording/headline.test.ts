import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/domain/robustness";
import type { Contender, Headline } from "../../src/report/headline";
import { makeDossier } from "../../src/dossier/make";
import type { Report } from "../../src/report/report";
import { certaintySentence, certaintyTexts } from "../../src/wording/advice/certainty";
import { headlineReasons, headlineTitle } from "../../src/wording/advice/headline";
import { dataset, formIds } from "../../tooling/support/dataset";
import { reportOf } from "../../tooling/support/documents";
import { answersOf } from "../../tooling/support/dossiers";
import { i18n, allWords } from "../../tooling/support/words";

type Top = Extract<Headline, { kind: "top" }>;

const [YOUTH, TWIN, NETS] = ["international-youth-work", "jumelage", "global-networks"];
const none = { staff: [], money: [] };

const share = (form: string, first: number, verdict: Verdict = "possible", delivered = 11): Contender => ({
  form,
  first,
  alone: first,
  verdict,
  ranks: [],
  same: [],
  delivered,
});

const top = (forms: readonly string[], more: Partial<Top> = {}): Top => ({
  kind: "top",
  forms,
  delivered: 12,
  asked: 14,
  running: null,
  conflicts: [],
  nobody: false,
  toFree: [],
  unknown: { need: none, capacity: none, running: none },
  everyForm: false,
  robustness: null,
  rival: null,
  others: [],
  doubt: null,
  better: null,
  ...more,
});

const better = {
  forms: ["stedenband"],
  delivered: 13,
  asked: 14,
  conflicts: 0,
  lackingFte: 0.3,
  lackingEuroPerYear: 4000,
};
const UNKNOWN = {
  standing: "cannot-tell",
  need: null,
  now: null,
  freed: null,
  over: null,
  toFree: null,
  lacking: null,
  unknown: "capacity",
} as const;
const running = (adds: NonNullable<Top["running"]>["adds"]): Top["running"] => ({
  delivered: 13,
  asked: 14,
  forms: [{ form: TWIN, word: "keep", reason: "delivers-enough", ownPluses: 2 }],
  adds,
  means: { standing: "cannot-tell", staff: UNKNOWN, money: UNKNOWN },
});
const beside = (first: number, rival: number, verdict: Verdict = "possible"): Partial<Top> => ({
  robustness: [share(YOUTH, first, first === 1 ? "always" : "possible")],
  others: [share(NETS, rival, verdict)],
  rival: rival < first - 0.15 ? null : { leader: YOUTH, leaderShare: first, rival: NETS, rivalShare: rival },
});
const gap = {
  form: YOUTH,
  conflicts: [{ kind: "occasion", options: ["disaster"] }],
} as const;

/** What is written out in `tests/golden/headlines/LANGUAGE.txt`, to be read aloud. */
const CASES: Readonly<Record<string, Headline>> = {
  nothing: { kind: "nothing-asked" },
  "not now": { kind: "none-possible", better },
  "not now, a plural": { kind: "none-possible", better: { ...better, forms: [NETS], lackingEuroPerYear: null } },
  "clear, always": top([YOUTH], beside(1, 0, "never")),
  "very clear": top([YOUTH], beside(0.97, 0.03)),
  clear: top([YOUTH], beside(0.85, 0.15)),
  "clear but for our reading": top([YOUTH], {
    ...beside(0.97, 0.03),
    doubt: { reading: "without-context", asked: ["occasion"], change: "also", forms: ["stedenband"] },
  }),
  narrow: top([YOUTH], beside(0.7, 0.3)),
  "the rival more often": top([YOUTH], beside(0.3, 0.6)),
  tie: top([YOUTH, NETS], { robustness: [share(YOUTH, 0.6), share(NETS, 0.5)], others: [share(NETS, 0.5)] }),
  "a tie of many": top(formIds.slice(0, 5)),
  alike: top([...formIds], { everyForm: true, robustness: [share(YOUTH, 1)] }),
  conflict: top([YOUTH], { conflicts: [gap] }),
  "a better one without conflict, but not now": top([YOUTH], { conflicts: [gap], better }),
  nobody: top([YOUTH], { nobody: true }),
  "means unknown": top([YOUTH], { unknown: { need: none, capacity: { staff: [YOUTH], money: [] }, running: none } }),
  "go on": top([TWIN], { running: running(null) }),
  add: top([TWIN], {
    running: running({
      form: YOUTH,
      pluses: 1,
      on: [{ kind: "benefit", id: "global-citizenship", asked: 3, pluses: 1 }],
    }),
  }),
  "a better one, not now": top([YOUTH], { better }),
};

/** A report that has this headline; the rest of it is of answers that say nothing. */
const empty = reportOf(makeDossier(dataset, answersOf({})), "2026-11-23");
const reportWith = (headline: Headline): Report => ({ ...empty, headline });
/** Which kind of space stands in an amount is up to `Intl`. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, " ");
const title = (name: string) => headlineTitle(i18n, CASES[name] ?? { kind: "nothing-asked" });
const reasons = (name: string) => headlineReasons(i18n, reportWith(CASES[name] ?? { kind: "nothing-asked" }));

describe("the title", () => {
  it.each([
    ["clear", "Kies voor internationale jeugdwerking"],
    ["narrow", "Kies voor internationale jeugdwerking, met mondiale netwerken als tweede keuze"],
    ["the rival more often", "Vergelijk internationale jeugdwerking en mondiale netwerken"],
    ["tie", "Kies tussen internationale jeugdwerking en mondiale netwerken"],
    ["alike", "Uw antwoorden maken nog geen verschil"],
    ["nothing", "Nog geen advies: u vroeg nog niets"],
    ["conflict", "Geen vorm die nu kan, past bij al uw voorwaarden"],
    ["a better one without conflict, but not now", "Een stedenband past het best, maar kan nu niet"],
    ["nobody", "Maak eerst werktijd vrij"],
    ["means unknown", "Kies voor internationale jeugdwerking, als u de middelen hebt"],
    ["not now, a plural", "Mondiale netwerken passen het best, maar kunnen nu niet"],
    ["go on", "Ga door met uw jumelage"],
    ["add", "Voeg internationale jeugdwerking toe aan wat al loopt"],
  ])("%s: %s", (name, text) => {
    expect(title(name)).toBe(text);
  });
});

describe("the reasons", () => {
  it("count points, and say what a better form lacks", () => {
    expect(reasons("a better one, not now")).toEqual([
      "Met internationale jeugdwerking krijgt u 12 van de 14 punten.",
      "Een stedenband zou 13 van de 14 punten leveren, maar kan nu niet.",
      "Daarvoor is er minstens 0,3 VTE en 4.000 euro per jaar te weinig.",
    ]);
  });

  it("say what is given up, and what runs", () => {
    expect(reasons("conflict")[0]).toBe(
      "Het dichtst in de buurt: internationale jeugdwerking. U geeft dan alleen de aanleiding op.",
    );
    expect(reasons("add")).toEqual([
      "Wat loopt, levert 13 van de 14 punten.",
      "Met internationale jeugdwerking komt er één punt bij, voor wereldburgerschap.",
    ]);
  });
});

describe("how certain it is", () => {
  it.each([
    [
      "clear, always",
      "Zeer duidelijk. Internationale jeugdwerking komt altijd eerst, hoe de wensen ook worden gewogen.",
    ],
    ["very clear", "Zeer duidelijk. Mondiale netwerken volgen met 11 punten."],
    ["clear", "Duidelijk. Soms komen mondiale netwerken in de plaats, geen andere vorm."],
    ["narrow", "Nipt. In 3 van de 10 gevallen komen mondiale netwerken eerst."],
    ["the rival more often", "Niet beslist. In 6 van de 10 gevallen komen mondiale netwerken eerst."],
    ["tie", "Gelijk. Wat zwaarder weegt, beslist."],
    [
      "clear but for our reading",
      "Duidelijk. Mondiale netwerken volgen met 11 punten. Zonder aanleiding komt ook een stedenband eerst.",
    ],
  ])("%s: %s", (name, text) => {
    expect(certaintyTexts(i18n, CASES[name] ?? { kind: "nothing-asked" })).toEqual([text]);
  });

  it("is not told while it is not known", () => {
    expect(certaintySentence(i18n, top([YOUTH]))).toBeNull();
    expect(certaintyTexts(i18n, { kind: "nothing-asked" })).toEqual([]);
  });
});

describe.each(allWords.map((words) => ({ language: words.language, words })))("the headline in $language", (its) => {
  const { language, words } = its;

  it("reads as it was read aloud", async () => {
    const spoken = (headline: Headline) => [
      headlineTitle(words, headline),
      [...headlineReasons(words, reportWith(headline)), ...certaintyTexts(words, headline)].join(" "),
    ];
    const text = Object.entries(CASES)
      .map(([name, headline]) => `# ${name}\n${spoken(headline).join("\n")}\n`)
      .join("\n");
    await expect(plain(text)).toMatchFileSnapshot(`../golden/headlines/${language}.txt`);
  });
});
