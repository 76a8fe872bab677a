import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { answerAt } from "../../src/domain/answer-path";
import { type Answers, DOSSIER_VERSION, type Dossier } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { questionsOf } from "../../src/domain/question";
import { readDossier } from "../../src/dossier/read";
import { copiedRuns } from "../../tooling/own-words";
import { dataset, formIds, municipalities, workForm } from "../../tooling/support/dataset";
import { type GoldenCase, goldenCases } from "../../tooling/support/dossiers";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const GUIDE = here("../../../shared/source/keuzemenu-2023.txt");
const cases = goldenCases();

function dossierOf({ raw }: GoldenCase): Dossier {
  const reading = readDossier(raw, dataset, municipalities);
  if (!reading.ok) throw new Error(reading.error);
  expect(reading.faults).toEqual([]);
  return reading.dossier;
}

function adviceOn(answers: Answers) {
  return advise(dataset, answers);
}

function withoutContext({ occasions: _o, partnerRegion: _p, ...rest }: Answers): Answers {
  return rest;
}

/** Paths of the answers that were given. The municipality is in the title. */
function saidIn(answers: Answers): string[] {
  return questionsOf(dataset.questionnaire)
    .map((q) => q.answerPath)
    .filter((path) => path !== "municipality")
    .filter((path) => answerAt(answers, path) !== undefined);
}

describe("golden cases: practices of the guide as dossiers", () => {
  it("has one case for each of the eight forms", () => {
    expect(cases.map((c) => c.expected.form).toSorted()).toEqual(formIds.toSorted());
  });

  it("puts the form that was chosen in the top group for seven of eight also without occasion and partner", () => {
    const still = cases.filter((c) => {
      const { topOfAll } = adviceOn(withoutContext(dossierOf(c).answers));
      return topOfAll.includes(c.expected.form);
    });
    expect(still.length).toBeGreaterThanOrEqual(7);
  });
});

describe.each(cases.map((c) => ({ name: c.expected.title, golden: c })))("$name", ({ golden }) => {
  const { expected } = golden;
  const { answers } = dossierOf(golden);
  const practice = dataset.practices.find((p) => p.id === expected.practice);

  it("reads without a fault and comes back as it was", () => {
    expect(dossierOf(golden)).toEqual({
      ...(golden.raw as Dossier),
      version: DOSSIER_VERSION,
      dataset: { id: dataset.id, version: dataset.version },
    });
  });

  it("is a practice of that form and that municipality", () => {
    expect(practice?.form).toBe(expected.form);
    expect(practice?.municipalities).toContain(answers.municipality);
    expect(golden.id).toBe(expected.practice);
  });

  it("ranks the form that was chosen in the top group of all forms", () => {
    const advice = adviceOn(answers);
    expect(advice.topOfAll).toEqual(expected.topOfAll);
    expect(advice.topOfAll).toContain(expected.form);
  });

  it("gives the expected top group without occasion and partner", () => {
    expect(adviceOn(withoutContext(answers)).topOfAll).toEqual(expected.topWithoutContext);
  });

  it("delivers the pluses that an expert counts", () => {
    const form = adviceOn(answers).forms.find((f) => f.form === expected.form);
    expect({ delivered: form?.delivered, asked: form?.asked }).toEqual(expected.score);
  });

  it("says for every answer where the guide tells it, and for nothing else", () => {
    expect(Object.keys(expected.told).toSorted()).toEqual(saidIn(answers).toSorted());
    for (const { lines, fact } of Object.values(expected.told)) {
      expect(lines.length).toBeGreaterThan(0);
      expect(fact).not.toBe("");
    }
  });

  it("cites lines of its practice or its chapter", () => {
    const { source } = workForm(expected.form);
    const [first = 0, last = 0] = source.kind === "chapter" ? source.lines : [];
    const own = practice?.source.kind === "chapter" ? practice.source.lines : [];
    for (const line of Object.values(expected.told).flatMap((t) => t.lines))
      expect(own.includes(line) || (line >= first && line <= last), `line ${line}`).toBe(true);
  });

  it("tells it in our own words", () => {
    const hashes = readFileSync(here("../dataset/guide-nine-word-hashes.txt"), "utf8").split("\n");
    const known = new Set(hashes);
    expect(Object.values(expected.told).flatMap((t) => copiedRuns(t.fact, known, new Set()))).toEqual([]);
  });

  it.runIf(existsSync(GUIDE))("cites lines that hold text", () => {
    const guide = readFileSync(GUIDE, "utf8").split("\n");
    for (const line of Object.values(expected.told).flatMap((t) => t.lines))
      expect(guide[line - 1]?.trim(), `line ${line}`).not.toBe("");
  });
});
