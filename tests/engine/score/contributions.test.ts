import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import type { TermBand, TermRange } from "../../../src/domain/level";
import { demandsOf } from "../../../src/engine/score/demands";
import { partsOf, termGap } from "../../../src/engine/score/contributions";
import { dataset, workForm } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

function partOf(form: string, parts: Partial<Answers>) {
  const answers = answersOf(parts);
  return partsOf(dataset, answers, workForm(form), demandsOf(dataset, answers))[0];
}

const range = (from: TermBand, to: TermBand): TermRange => ({ from, to });

describe("termGap", () => {
  it.each([
    { asked: range(3, 3), offered: range(3, 3), gap: 0 },
    { asked: range(1, 2), offered: range(2, 3), gap: 0 },
    { asked: range(2, 2), offered: range(1, 3), gap: 0 },
    { asked: range(1, 1), offered: range(2, 3), gap: 1 },
    { asked: range(3, 3), offered: range(1, 2), gap: 1 },
    { asked: range(1, 1), offered: range(3, 3), gap: 2 },
    { asked: range(3, 3), offered: range(1, 1), gap: 2 },
  ])("is $gap for $asked and $offered", ({ asked, offered, gap }) => {
    expect(termGap(asked, offered)).toBe(gap);
    expect(termGap(offered, asked)).toBe(gap);
  });
});

describe("a benefit", () => {
  it("delivers the level of the matrix, never more than asked", () => {
    expect(partOf("jumelage", { ambitions: { reciprocity: 3 } })).toMatchObject({ delivered: 2, extra: 0 });
    expect(partOf("jumelage", { ambitions: { reciprocity: 1 } })).toMatchObject({ delivered: 1, extra: 1 });
    expect(partOf("jumelage", { ambitions: { "capacity-building": 2 } })).toMatchObject({ delivered: 0, extra: 0 });
    expect(partOf("stedenband", { ambitions: { reciprocity: 0 } })).toMatchObject({ delivered: 0, extra: 3 });
  });

  it("carries the cell, its source and its notes", () => {
    const part = partOf("humanitarian-aid", { ambitions: { "civil-society-involvement": 2 } });
    expect(part).toMatchObject({
      kind: "benefit",
      found: { level: 3 },
      source: { kind: "matrix", page: 4, line: 81 },
      notes: ["relief-civil-society"],
      option: null,
    });
  });

  it("counts by the matrix also where the text says otherwise", () => {
    expect(partOf("global-networks", { ambitions: { "global-citizenship": 1 } })?.delivered).toBe(0);
  });
});

describe("the term", () => {
  it.each([
    { form: "stedenband", term: "3-3", delivered: 2 },
    { form: "stedenband", term: "2-2", delivered: 1 },
    { form: "stedenband", term: "1-1", delivered: 0 },
    { form: "stedenband", term: "2-3", delivered: 2 },
    { form: "short-term-exchange", term: "3-3", delivered: 1 },
    { form: "short-term-exchange", term: "1-1", delivered: 2 },
    { form: "global-networks", term: "1-1", delivered: 1 },
  ] as const)("gives $form $delivered of 2 for $term", ({ form, term, delivered }) => {
    expect(partOf(form, { term })).toMatchObject({ kind: "term", asked: 2, delivered, extra: 0 });
  });

  it("says which range was looked up and where it stands", () => {
    const part = partOf("humanitarian-aid", { term: "1-1" });
    expect(part).toMatchObject({ found: { term: range(1, 2) }, source: { kind: "chapter", lines: [602] } });
    expect(part?.notes).toContain("relief-two-terms");
  });
});

describe("occasion and partner region", () => {
  it("takes the best level over the chosen occasions and names that one", () => {
    const part = partOf("jumelage", { occasions: ["disaster", "young-people", "encounter"] });
    expect(part).toMatchObject({ delivered: 3, option: "encounter", source: { lines: [202] } });
  });

  it("delivers nothing where the chapters describe nothing, without a source", () => {
    const part = partOf("stedenband", { occasions: ["disaster"] });
    expect(part).toMatchObject({ delivered: 0, found: { level: 0 }, option: "disaster", source: null });
    expect(partOf("stedenband", { partnerRegion: "europe" })).toMatchObject({ delivered: 0, asked: 2, source: null });
  });

  it("never delivers more than the question is worth", () => {
    const answers = answersOf({ occasions: ["encounter"] });
    const cheaper = { ...dataset, worth: { ...dataset.worth, occasion: 1 as const } };
    const [part] = partsOf(cheaper, answers, workForm("jumelage"), demandsOf(cheaper, answers));
    expect(part).toMatchObject({ delivered: 1, asked: 1, found: { level: 3 } });
  });

  it("gives the level of the region", () => {
    expect(partOf("jumelage", { partnerRegion: "global-south" })).toMatchObject({ delivered: 1, asked: 2 });
    expect(partOf("jumelage", { partnerRegion: "europe" })).toMatchObject({ delivered: 2, option: "europe" });
  });
});
