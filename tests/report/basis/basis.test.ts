import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Basis, FactChange } from "../../../src/report/basis/types";
import type { Dataset } from "../../../src/domain/facts/dataset";
import type { WorkForm } from "../../../src/domain/facts/matrix";
import { LANGUAGES } from "../../../src/i18n/languages";
import { advise } from "../../../src/engine/score/advise";
import { adviceChangeTexts, changeText } from "../../../src/wording/answers/basis-changes";
import { basisOf, changesSince } from "../../../src/report/basis/basis";
import { buildReport } from "../../../src/report/build";
import { anyAnswers } from "../../support/arbitraries";
import { dataset } from "../../../tooling/support/dataset";
import { goldenDossier } from "../../../tooling/support/documents";
import { i18n, wordsIn } from "../../../tooling/support/words";

const { answers } = goldenDossier("lichtervelde-ccra");

function basisWith(facts: Dataset, given = answers): Basis {
  const counted = given;
  const context = { date: "2026-11-23", municipality: null };
  return basisOf(facts, buildReport(facts, counted, advise(facts, counted), context));
}

function withForm(id: string, change: (form: WorkForm) => Partial<WorkForm>): Dataset {
  return { ...dataset, workForms: dataset.workForms.map((f) => (f.id === id ? { ...f, ...change(f) } : f)) };
}

const then = basisWith(dataset);
const changesWith = (facts: Dataset) => changesSince(then, basisWith(facts));

describe("what changed since a document was made", () => {
  it("is nothing with the same facts, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const basis = basisWith(dataset, given);
        const read = JSON.parse(JSON.stringify(basis)) as Basis;
        expect(changesSince(read, basisWith(dataset, given))).toMatchObject({ facts: [], top: null, ranks: [] });
      }),
      { numRuns: 50 },
    );
  });

  it("is a cell of the matrix, and the score that it moves", () => {
    const facts = withForm("short-term-exchange", ({ cells }) => {
      const cell = cells["reciprocity"];
      return cell === undefined ? {} : { cells: { ...cells, reciprocity: { ...cell, level: 0 } } };
    });
    const { facts: changed, ranks } = changesWith({ ...facts, version: "9.9" });
    expect(changed).toEqual([
      { kind: "cell", form: "short-term-exchange", criterion: "reciprocity", before: 2, after: 0 },
    ]);
    expect(ranks.map(({ form }) => form)).toEqual(["short-term-exchange"]);
    expect(ranks[0]?.before.delivered).toBeGreaterThan(ranks[0]?.after.delivered ?? 99);
  });

  it("is a need, a term, a channel, each by itself", () => {
    const { needs } = dataset.workForms.find((f) => f.id === "jumelage") ?? {};
    expect(needs).toBeDefined();
    const source = { kind: "matrix", page: 4, line: 75 } as const;
    const more = { minimum: 7, status: "reading", source } as const;
    expect(changesWith(withForm("jumelage", () => ({ needs: { fte: more, euroPerYear: null } }))).facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "need", form: "jumelage", resource: "staff", after: 7 }),
      ]),
    );
    const term = { from: 1, to: 1, source } as const;
    expect(changesWith(withForm("stedenband", () => ({ term }))).facts).toEqual([
      { kind: "term", form: "stedenband", before: { from: 3, to: 3 }, after: { from: 1, to: 1 } },
    ]);
    const [first, ...others] = dataset.channels;
    const ended = {
      ...dataset,
      channels: [...others, ...(first === undefined ? [] : [{ ...first, status: "ended" as const }])],
    };
    expect(changesWith(ended).facts).toEqual([
      { kind: "channel", channel: first?.id, before: first?.status, after: "ended" },
    ]);
  });

  it("is a form or a channel that came or went", () => {
    const gone = { ...dataset, workForms: dataset.workForms.slice(1), channels: dataset.channels.slice(1) };
    const [form, channel] = [dataset.workForms[0]?.id, dataset.channels[0]];
    expect(changesWith(gone).facts).toEqual([
      { kind: "form", form, there: false },
      { kind: "channel", channel: channel?.id, before: channel?.status, after: null },
    ]);
    expect(changesSince(basisWith(gone), then).facts).toEqual([
      { kind: "form", form, there: true },
      { kind: "channel", channel: channel?.id, before: null, after: channel?.status },
    ]);
  });

  it("is the top of the list, where another form comes first", () => {
    const first = then.top[0] ?? "";
    const facts = withForm(first, ({ cells }) => ({
      cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, { ...cell, level: 0 }])),
    }));
    const { top } = changesWith(facts);
    expect(top?.before).toEqual(then.top);
    expect(top?.after).not.toContain(first);
  });
});

describe("the same in words", () => {
  const kinds: readonly FactChange[] = [
    { kind: "form", form: "jumelage", there: false },
    { kind: "form", form: "climate-pact", there: true },
    { kind: "cell", form: "jumelage", criterion: "reciprocity", before: 1, after: 3 },
    { kind: "cell", form: "jumelage", criterion: "climate-gain", before: null, after: 1 },
    { kind: "context", form: "jumelage", option: "disaster", before: 0, after: 2 },
    { kind: "term", form: "jumelage", before: { from: 1, to: 1 }, after: { from: 2, to: 3 } },
    { kind: "need", form: "jumelage", resource: "staff", before: null, after: 0.5 },
    { kind: "need", form: "jumelage", resource: "money", before: 10_000, after: 0 },
    { kind: "channel", channel: "dear", before: "open", after: "ended" },
    { kind: "channel", channel: "dear", before: null, after: "open" },
  ];

  it.each(LANGUAGES)("is a sentence for each kind of change: %s", (language) => {
    for (const change of kinds) {
      const text = changeText(wordsIn(language), change);
      expect(text).toMatch(/^\S.{8,}\.$/);
      expect(text).not.toMatch(/\{\{|undefined|null|NaN/);
    }
  });

  it("tells what it was and what it is", () => {
    expect(kinds.slice(2, 3).map((change) => changeText(i18n, change))).toEqual([
      "Jumelage, Wederkerigheid: was +, is nu +++.",
    ]);
    const rank = { form: "jumelage", delivered: 10, asked: 12, standing: "fits" } as const;
    const changes = {
      before: { date: "2026-01-01", version: "0.1" },
      after: { date: "2027-01-01", version: "0.2" },
      facts: [],
      top: { before: ["jumelage"], after: [] },
      ranks: [{ form: "jumelage", before: rank, after: { ...rank, delivered: 9, standing: "not-now" as const } }],
    };
    expect(adviceChangeTexts(i18n, changes)).toEqual([
      "Toen stond bovenaan: een jumelage. Nu staat bovenaan: niets.",
      "Jumelage: was 10 van 12, past, is nu 9 van 12, kan nu niet.",
    ]);
  });
});
