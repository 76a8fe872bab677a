import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/domain/answers";
import { pagesOf } from "../../src/domain/question";
import { composeNote } from "../../src/documents/note/compose";
import { type Block, mapTexts, runsOf, type Text } from "../../src/documents/model";
import { sentencesOf } from "../../src/cli/style-faults";
import { isWholeLanguage, LANGUAGES } from "../../src/i18n/languages";
import type { Translator } from "../../src/i18n/translator";
import type { Report } from "../../src/report/report";
import { certaintyTexts } from "../../src/wording/advice/certainty";
import { conflictPhrases } from "../../src/wording/advice/conflict";
import { headlineReasons, headlineTitle } from "../../src/wording/advice/headline";
import { standingText } from "../../src/wording/advice/standing";
import { stepText } from "../../src/wording/knowledge/steps";
import { formName } from "../../src/wording/phrases";
import { dataset } from "../../tooling/support/dataset";
import { documentOf, reportOf } from "../../tooling/support/documents";
import { readDossier } from "../../src/dossier/read";
import { wordsIn } from "../../tooling/support/words";

/** Means not filled in; something runs; means that do not suffice now. */
const CASES = ["golden/roeselare-dogbo.dossier", "dossiers/running", "dossiers/stretch"] as const;

function readCase(path: string): Dossier {
  const reading = readDossier(JSON.parse(readFileSync(`tests/${path}.json`, "utf8")), dataset);
  if (!reading.ok) throw new Error(`${path} cannot be read`);
  return reading.dossier;
}

/** Paragraphs and items of a document; of a page that gives way, the whole one. */
function spoken(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  const text = (one: Text) => {
    texts.push(
      runsOf(one)
        .map((run) => run.text)
        .join(""),
    );
    return one;
  };
  const all = blocks.flatMap((block): readonly Block[] =>
    block.kind === "page" ? (block.versions[0] ?? []) : [block],
  );
  for (const block of all) if (block.kind !== "table") mapTexts(block, { line: (line) => line, text });
  return texts.filter((one) => sentencesOf(one).length > 0);
}

/** The questions as a person meets them. */
function questions({ data }: Translator): readonly string[] {
  return pagesOf(dataset.questionnaire).flatMap(({ id, questions: asked }) => {
    const page = data.pages[id];
    const hints = asked.slice(0, 1).flatMap((question) => data.questions[question.id]?.hint ?? []);
    return page === undefined ? [] : [page.title, page.why, ...hints];
  });
}

/** What the overview says first. */
function overview(i18n: Translator, report: Report): readonly string[] {
  const [best, ...others] = report.ranking;
  const away = others.find(({ advice }) => advice.conflicts.length > 0);
  const [next] = report.steps;
  return [
    headlineTitle(i18n, report.headline),
    headlineReasons(i18n, report).join(" "),
    certaintyTexts(i18n, report.headline).join(" "),
    ...(best === undefined
      ? []
      : [standingText(i18n, "staff", best.advice.staff), standingText(i18n, "money", best.advice.money)]),
    ...(away === undefined ? [] : [`${formName(i18n, away.form)}: ${conflictPhrases(i18n, away.advice.conflicts)}`]),
    ...(next === undefined ? [] : next.steps.slice(0, 2).map((step) => stepText(i18n, next, step))),
  ].filter((text) => text !== "");
}

/** What the note says itself, behind its opening: what is to be filled in is for the municipality. */
function inNote(i18n: Translator, report: Report): readonly string[] {
  return spoken(composeNote(i18n, report, null).blocks)
    .filter((text) => !text.includes("["))
    .slice(3, 8);
}

const section = (title: string, lines: readonly string[]) => `# ${title}\n${lines.join("\n")}\n`;

describe.each(LANGUAGES)("fifty sentences as a person meets them, %s", (language) => {
  const i18n = wordsIn(language);
  const reports = CASES.map((id) => [id, reportOf(readCase(id))] as const);
  const sections = [
    section("questions", questions(i18n)),
    ...reports.map(([id, report]) => section(`overview, ${id}`, overview(i18n, report))),
    ...CASES.map((id) =>
      section(`one page, ${id}`, spoken(documentOf(readCase(id), language, "short").blocks).slice(0, 4)),
    ),
    // The note of easy Dutch is that of Dutch.
    ...(isWholeLanguage(language) ? reports.map(([id, report]) => section(`note, ${id}`, inNote(i18n, report))) : []),
  ];
  const text = sections.join("\n");

  it("read as they were read aloud", async () => {
    expect(sections.flatMap((one) => sentencesOf(one)).length).toBeGreaterThanOrEqual(50);
    await expect(text).toMatchFileSnapshot(`sentences/${language}.txt`);
  });
});
