import { describe, expect, it } from "vitest";
import { type Answers, NO_ANSWERS } from "../../../src/domain/answers";
import { questionsOf } from "../../../src/domain/question";
import { composeGroup } from "../../../src/documents/group/compose";
import { mapTexts, runsOf, type Text } from "../../../src/documents/model";
import { renderPdf } from "../../../src/documents/pdf/render";
import { LANGUAGES } from "../../../src/i18n/languages";
import { aboutOf } from "../../../src/report/about";
import { reportGroup } from "../../../src/report/group";
import type { Translator } from "../../../src/i18n/translator";
import { benefits, dataset, municipalities } from "../../../tooling/support/dataset";
import { pdfFonts } from "../../../tooling/support/pdf-samples";
import { accessibilityFaults } from "../../support/pdf-faults";
import { inspectPdf } from "../../support/pdf-inspect";
import { wordsIn } from "../../../tooling/support/words";

const herselt = municipalities.find(({ name }) => name === "Herselt") ?? null;
const shared = {
  municipality: herselt?.nis,
  runningForms: ["jumelage", "indirect-cooperation"],
  staff: { now: 0.2, freed: 0.1 },
  money: { now: 3000, freed: 2000 },
} as const;

const PEOPLE: readonly { readonly id: string; readonly answers: Answers }[] = [
  {
    id: "a",
    answers: {
      ...NO_ANSWERS,
      ...shared,
      respondent: { role: "advisory-council" },
      occasions: ["encounter"],
      partnerRegion: "europe",
      term: "3-3",
      ambitions: {
        "civil-society-involvement": 3,
        reciprocity: 2,
        "global-citizenship": 2,
        "political-administrative-involvement": 2,
      },
    },
  },
  {
    id: "b",
    answers: {
      ...NO_ANSWERS,
      ...shared,
      respondent: { name: "An" },
      occasions: ["young-people"],
      partnerRegion: "europe",
      ambitions: {
        "civil-society-involvement": 2,
        reciprocity: 2,
        "global-citizenship": 3,
        "political-administrative-involvement": 2,
      },
    },
  },
  {
    id: "c",
    answers: {
      ...NO_ANSWERS,
      ...shared,
      money: { now: 4000, freed: 2000 },
      occasions: ["local-organisations"],
      partnerRegion: "global-south",
      term: "3-3",
      ambitions: { "civil-society-involvement": 3, reciprocity: 3, "global-citizenship": 3 },
    },
  },
];

function documentOf(i18n: Translator, people = PEOPLE) {
  return composeGroup(i18n, {
    report: reportGroup(dataset, people),
    people,
    municipality: herselt,
    date: "2026-11-26",
    dataset: aboutOf(dataset),
    questions: questionsOf(dataset.questionnaire),
    benefits,
    chosen: {},
  });
}

function textOf(i18n: Translator, people = PEOPLE): string {
  const texts: string[] = [];
  const line = (text: string) => {
    texts.push(text);
    return text;
  };
  const text = (given: Text) => {
    line(
      runsOf(given)
        .map((run) => run.text)
        .join(""),
    );
    return given;
  };
  for (const block of documentOf(i18n, people).blocks) mapTexts(block, { line, text });
  return texts.join("\n");
}

describe("the report of a group", () => {
  const dutch = textOf(wordsIn("nl"));

  it("has persons by forms, with the proposal first and what is too little", () => {
    const table = documentOf(wordsIn("nl")).blocks.find((block) => block.kind === "table");
    expect(table?.columns.map(({ header }) => header)).toEqual([
      "Werkvorm",
      "Persoon 1, lid van een adviesraad",
      "An",
      "Persoon 3",
      "Laagste deel",
    ]);
    expect(table?.rows[0]).toMatchObject({
      header: "Internationale jeugdwerking",
      cells: ["10 van 14", "11 van 14", "10 van 14", "10 van 14"],
      emphasised: true,
    });
  });

  it("says what all share, where they differ, which facts counted, and why not the most first choices", () => {
    for (const sentence of [
      "Internationale jeugdwerking is voor iedereen aanvaardbaar.",
      "De meeste eerste keuzes gaan naar een jumelage.",
      "Iedereen gaf punten aan: verenigingen en scholen, wederzijds leren en wereldburgerschap.",
      "Niemand gaf punten aan: een sterker bestuur en bedrijven.",
      "Er is gerekend met € 3.000 per jaar.",
      "Eerst is een keuze nodig over: Aanleiding; Partner; Politiek en diensten.",
    ])
      expect(dutch.replaceAll("\u00a0", " ")).toContain(sentence);
  });

  it("takes a wish without points for none, once somebody gave points", () => {
    const wishes = [
      { "capacity-building": 3, "political-involvement": 3, "civil-society-involvement": 3 },
      { "private-sector-involvement": 3, reciprocity: 3, "global-citizenship": 3 },
    ] as const;
    const people = wishes.map((ambitions, at) => ({ id: `p${at}`, answers: { ...NO_ANSWERS, ambitions } }));
    const text = textOf(wordsIn("nl"), people);
    expect(text).not.toContain("Op geen vraag liggen de antwoorden ver uit elkaar.");
    expect(text).toContain("Eerst is een keuze nodig over:");
    expect(text).not.toContain("niet beantwoord");
  });

  it("says which form that can be chosen now comes closest, and why, where none is acceptable to all", () => {
    const people = (["capacity-building", "private-sector-involvement"] as const).map((wish, at) => ({
      id: `p${at}`,
      answers: { ...NO_ANSWERS, money: { now: 0, freed: 0 }, term: at === 0 ? "3-3" : "1-1", ambitions: { [wish]: 3 } },
    })) satisfies typeof PEOPLE;
    const text = textOf(wordsIn("nl"), people);
    expect(text).toMatch(/Het dichtst komt: [^:]+, aanvaardbaar voor \d van de 2 personen\. Eerst telt/);
    // Without money it cannot be a city-to-city partnership, which delivers most.
    expect(text).not.toContain("Het dichtst komt: een stedenband");
  });

  it("says that what most put first lacks people or money, and that nobody's answer prevailed", () => {
    const people = [1000, 2000].map((now, at) => ({
      id: `p${at}`,
      answers: {
        ...NO_ANSWERS,
        ambitions: { "capacity-building": 3, reciprocity: 3, "political-involvement": 3 } as const,
        staff: { now: 1, freed: 0 },
        money: { now, freed: 0 },
      },
    }));
    const text = textOf(wordsIn("nl"), people).replaceAll("\u00a0", " ");
    expect(text).toContain("geen enkel antwoord kwam het vaakst voor. Er is gerekend met € 1.000 per jaar.");
    expect(text).toContain("Toch is dat niet het voorstel: er zijn nu te weinig mensen of geld voor.");
  });

  it("keeps a name from turning what stands beside it", () => {
    const [first, ...others] = PEOPLE;
    const turned = {
      id: "t",
      answers: { ...NO_ANSWERS, ...first?.answers, respondent: { name: "Jan \u202ecba\u2066" } },
    };
    const text = textOf(wordsIn("nl"), [turned, ...others]);
    expect(text).toContain("Jan cba");
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  it("speaks of people in the third person", () => {
    expect(dutch).not.toMatch(/\b(?:u|uw|wij|we)\b/i);
  });

  it("counts instead of naming where people are many", () => {
    const many = [...PEOPLE, ...PEOPLE, ...PEOPLE.slice(0, 1)].map((one, index) => ({ ...one, id: `p${index}` }));
    const table = documentOf(wordsIn("nl"), many).blocks.find((block) => block.kind === "table");
    expect(table?.columns).toHaveLength(4);
    expect(table?.rows[0]).toMatchObject({ cells: ["7 van 7", "0", "10 van 14"] });
  });

  it.each(LANGUAGES)("is accessible and whole, %s", async (language) => {
    const file = await inspectPdf(await renderPdf(documentOf(wordsIn(language)), pdfFonts()));
    expect(accessibilityFaults(file)).toEqual([]);
    expect(textOf(wordsIn(language))).not.toMatch(/undefined|NaN|\{\{|\[object/);
  });
});
