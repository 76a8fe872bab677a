import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeNote } from "../../../src/documents/note/compose";
import type { Text } from "../../../src/documents/model";
import { mapTexts, runsOf } from "../../../src/documents/model";
import { type WholeLanguage } from "../../../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../../../src/i18n/whole-languages";
import type { Report } from "../../../src/report/report";
import { anyAnswers } from "../../support/arbitraries";
import { allReports, NOTE_CASES, noteReport } from "../../support/note-cases";
import type { Answers } from "../../../src/domain/answers";
import { noteService } from "../../../src/wording/note/context";
import { municipalities } from "../../../tooling/support/dataset";
import { wordsIn } from "../../../tooling/support/words";

const reports = allReports();

/** Every text of a note, the names of people left out. */
function textsOf(language: WholeLanguage, report: Report, decide: readonly string[] | null = null): readonly string[] {
  const { name: _name, ...respondent } = report.answers.respondent;
  const nameless = { ...report, answers: { ...report.answers, respondent } };
  const texts: string[] = [];
  const keep = (text: Text) => {
    texts.push(
      runsOf(text)
        .filter(({ link }) => link === undefined)
        .map((run) => run.text)
        .join(""),
    );
    return text;
  };
  const line = (text: string) => {
    texts.push(text);
    return text;
  };
  for (const block of composeNote(wordsIn(language), nameless, decide).blocks) mapTexts(block, { line, text: keep });
  return texts;
}

/** What read wrong once, whatever the language. */
const WRONG = [
  /undefined|NaN|\{\{|\[object/,
  // A minimum is never "at most lacking".
  /hoogstens [\d.,]+ .*te weinig|manque au plus|at most .*short|fehlen höchstens/,
  /precies genoeg|net genoeg|juste assez|just enough|gerade genug/i,
  // Shares belong on the page on certainty.
  /\d\s?%/,
  /elk jaar .*per jaar|chaque année .*par an|each year .*a year|jedes Jahr .*pro Jahr/,
  // A period of one year.
  /\b(20\d\d) (?:tot en met|à|to|bis) \1\b/,
  // A text that is missing.
  / {2}|\.\./,
];

/** A form in the middle of a sentence has no capital of its own. */
function capitalsWithin(language: WholeLanguage): RegExp {
  const names = Object.values(wordsIn(language).data.workForms)
    .flatMap(({ inSentence, withArticle }) => [inSentence, withArticle])
    .filter((name) => name.charAt(0) !== name.charAt(0).toUpperCase())
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return new RegExp(`[\\p{Ll},;(] (?:${names.join("|")})`, "u");
}

/** A role after a name or a colon has no capital of its own. */
function roleWithin(language: WholeLanguage): RegExp {
  const names = Object.values(wordsIn(language).data.roles).map(({ name }) => name);
  return language === "de" ? /(?!)/ : new RegExp(`[\\p{L}:,] (?:${names.join("|")})\\b`, "u");
}

/** What must not stand in a text of this language. */
function wrongIn(language: WholeLanguage): readonly RegExp[] {
  const own = {
    nl: [/\b(?:u|uw|uzelf|wij|we|ons|onze)\b/i],
    fr: [/[^\u00a0][:;?!»](?:\s|$)/u],
    en: [/\b(?:you|your|we|our)\b/i],
    de: [/\b(?:wir|unsere?)\b/i],
  };
  return [...WRONG, capitalsWithin(language), roleWithin(language), ...own[language]];
}

/** Texts that read wrong. */
function faultsOf(language: WholeLanguage, report: Report): readonly string[] {
  const wrong = wrongIn(language);
  return textsOf(language, report)
    .map((text) => text.replaceAll("...", ""))
    .filter((text) => wrong.some((pattern) => pattern.test(text)));
}

describe.each(WHOLE_LANGUAGES)("the note of every dossier, %s", (language) => {
  it.each(reports)("reads right: %s", (_, report) => {
    expect(faultsOf(language, report)).toEqual([]);
  });
});

describe("the note of any answers", () => {
  it("reads right in every language", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...WHOLE_LANGUAGES), (answers, language) => {
        expect(faultsOf(language, noteReport(answers))).toEqual([]);
      }),
      { numRuns: 60, seed: 2031 },
    );
  });
});

describe("what the note says", () => {
  const said = (name: keyof typeof NOTE_CASES, decide: readonly string[] | null = null) =>
    textsOf("nl", noteReport(NOTE_CASES[name]), decide).join("\n").replaceAll("\u00a0", " ");

  it("says 'always' only where that is proved", () => {
    const unproved = reports.filter(
      ([, { headline }]) =>
        headline.kind !== "top" || !(headline.robustness ?? []).some(({ verdict }) => verdict === "always"),
    );
    expect(unproved.length).toBeGreaterThan(5);
    const told = unproved.filter(([, report]) => textsOf("nl", report).join("\n").includes("altijd eerst"));
    expect(told.map(([name]) => name)).toEqual([]);
  });

  it("asks for advice before it decides, and leaves the choice of a tie to the college, with a reason", () => {
    const text = said("tie");
    expect(text.indexOf("vraagt advies aan")).toBeLessThan(text.indexOf("Het college kiest voor"));
    expect(text).toContain(
      "Het college kiest voor [☐ een jumelage ☐ indirecte samenwerking], om deze reden: [motivering].",
    );
  });

  it("speaks of our levels for reason and partner only where one was asked", () => {
    const { occasions: _occasions, partnerRegion: _region, ...answers } = NOTE_CASES.fresh;
    const levels = "niveaus voor aanleiding en partnerregio";
    expect(said("fresh")).toContain(levels);
    expect(textsOf("nl", noteReport(answers)).join("\n")).not.toContain(levels);
  });

  it("decides on the forms that were chosen", () => {
    expect(said("fresh", ["stedenband", "international-youth-work"])).toContain(
      "vanaf 2027 te starten met een stedenband en internationale jeugdwerking",
    );
  });

  it("has the dates of what it decides, without campaigns, and says which are expected", () => {
    const text = said("fresh");
    expect(text).toContain("Datums om te volgen");
    expect(text).toContain("December 2026: De gemeenteraad past het meerjarenplan aan.");
    expect(text).not.toContain("Week van");
    const west = { ...NOTE_CASES.fresh, municipality: "36015" };
    const expected = textsOf("nl", noteReport(west)).join("\n");
    expect(expected).toContain("14 maart 2027 (verwacht): Laatste dag voor initiatieven met het Zuiden");
    expect(expected).toContain("Verwachte datums zijn afgeleid uit eerdere jaren.");
  });

  it("has no dates where it decides on something else than what fits best", () => {
    expect(said("fresh", ["jumelage"])).not.toContain("Datums om te volgen");
  });

  it("has no money for the new form that what runs needs", () => {
    const text = said("beside");
    expect(text).toContain("gaat minstens 2.000 euro per jaar naar wat loopt");
    expect(text).toContain("Voor wat nieuw is, is nog geen geld gevonden.");
  });

  it("names the main risk with what to do about it, and the form where there are more", () => {
    const { risk, advice } = wordsIn("nl").data.risks["support-ends"] ?? { risk: "?", advice: "?" };
    expect(said("fresh")).toContain(`Grootste risico\n${risk} ${advice}`);
    expect(said("tie")).toContain("Jumelage. De Europese programma's");
    expect(said("nothing")).not.toContain("Grootste risico");
  });

  it("lets the college or the council decide at once on help after a disaster, without years and without a plan", () => {
    const text = said("aid");
    expect(text).toContain("Het college kent [bedrag] euro toe aan [organisatie, ondernemingsnummer]");
    expect(text).toContain("De gemeenteraad kent [bedrag] euro toe aan [organisatie, ondernemingsnummer]");
    expect(text).toContain("Bedragen om mee te vergelijken:");
    expect(text).not.toMatch(/2027|2031|Tekst voor de aanpassing|Zolang de adviezen|Datums om te volgen/);
    expect(said("fresh")).not.toContain("[ramp");
  });

  it("says what an advice means in law, by the numbers of its sources", () => {
    const text = said("beside");
    expect(text).toMatch(/Een raad voor mondiale samenwerking is niet verplicht \(\d+ en \d+\)/);
    expect(text).toMatch(/Het decreet over het lokaal jeugdbeleid vraagt dit advies \(\d+, \d+ en \d+\)/);
    expect(text).toMatch(/dan komt het vóór de verbintenis \(\d+, \d+ en \d+\)/);
    expect(said("fresh")).not.toContain("Jeugdraad");
  });

  it("first has the means counted where they were not told, and decides on no spending", () => {
    const text = said("unanswered");
    expect(text).toContain("na te gaan hoeveel werktijd en eigen geld er is voor een stedenband");
    expect(text).toContain("Deze nota verbindt de gemeente tot geen uitgave.");
    expect(text).not.toContain("keurt het principe goed");
  });

  it("first asks which condition can give way where no form meets them", () => {
    const text = said("unmet");
    expect(text).toContain("na te gaan of dit kan wijken: ");
    expect(text).not.toContain("keurt het principe goed");
  });

  it("settles the follow-up where a link may end", () => {
    expect(said("ending")).toContain("Nazorg, als een band stopt");
    expect(said("fresh")).not.toContain("Nazorg");
  });

  it("hears a twinning committee and settles the follow-up only where a link with a municipality may end", () => {
    const noLink = { ...NOTE_CASES.ending, runningForms: ["stedenband", "global-networks"] };
    const text = textsOf("nl", noteReport(noLink)).join("\n");
    expect(text).toContain("Mondiale netwerken: beëindiging overwegen.");
    expect(text).not.toMatch(/Jumelagecomité|Nazorg|Oorkonde of overeenkomst van de band/);
    expect(said("ending")).toContain("Jumelagecomité en partnergemeente: gehoord op");
  });

  it("says nothing of support where nothing was asked", () => {
    expect(said("nothing")).not.toMatch(/steunkanaal|Steunkanalen/);
    expect(said("fresh")).toContain("Steunkanalen om na te gaan");
  });

  it("names the municipality first where it says nothing else of what that wants", () => {
    const { occasions: _none, ...open } = NOTE_CASES.fresh;
    expect(textsOf("nl", noteReport(open)).join("\n")).toContain(
      "\nDe gemeente zoekt een partner in het Globale Zuiden.",
    );
    expect(said("fresh")).toContain("Ze zoekt een partner in het Globale Zuiden.");
  });

  it("says who filled it in with the role as it stands in a sentence", () => {
    const respondent = { name: "An", role: "mayor-or-alderman" };
    const told = (who: Answers["respondent"]) =>
      noteService(wordsIn("nl"), noteReport({ ...NOTE_CASES.fresh, respondent: who })).join("\n");
    expect(told(respondent)).toContain("door: An, lid van het college.");
    expect(told({ role: "civil-servant" })).toContain("door: ambtenaar.");
  });

  it("names a commune in French as the language joins it", () => {
    const of = (name: string) => {
      const nis = municipalities.find((one) => one.name === name)?.nis;
      return textsOf("fr", noteReport({ ...NOTE_CASES.fresh, municipality: nis })).join("\n");
    };
    expect(of("Herselt")).toContain("Commune de Herselt |");
    expect(of("Aalst")).toContain("Commune d’Aalst |");
  });

  it("says on top in other languages that the official note is in Dutch", () => {
    const report = noteReport(NOTE_CASES.fresh);
    for (const language of WHOLE_LANGUAGES)
      expect(textsOf(language, report).includes(wordsIn(language).t("note.translation"))).toBe(language !== "nl");
  });

  it("names no municipality where none is told", () => {
    const text = said("nowhere");
    expect(text).toContain("Gemeente [naam]");
    expect(text).not.toContain("Vlaanderen)");
  });
});
