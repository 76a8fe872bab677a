import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { advise } from "../../../src/engine/score/advise";
import { buildReport } from "../../../src/report/build";
import { wishTableOf } from "../../../src/report/compare/wish-table";
import { anyAnswers } from "../../support/arbitraries";
import { NOWHERE } from "../../support/nowhere";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const reportOf = (answers: Answers) => buildReport(dataset, answers, advise(dataset, answers), NOWHERE);
const tableOf = (answers: Partial<Answers>) => wishTableOf(reportOf(answersOf(answers)));

describe("wishTableOf", () => {
  it("is null where nothing was asked", () => {
    expect(tableOf({})).toBeNull();
  });

  it("has the form of the advice and the two that follow; the others below", () => {
    const table = tableOf({ ambitions: { "capacity-building": 3 } });
    expect(table?.columns.map(({ kind, forms, total }) => [kind, forms, total])).toEqual([
      ["form", ["stedenband"], 3],
      ["form", ["short-term-exchange"], 2],
      ["form", ["global-networks"], 1],
    ]);
    expect(table?.others.map(({ adds }) => adds)).toEqual([null, null, null, null, null]);
  });

  it("takes what runs together, now and with what the advice adds", () => {
    const running: Partial<Answers> = {
      runningForms: ["jumelage", "indirect-cooperation"],
      ambitions: { "global-citizenship": 3, "capacity-building": 2 },
    };
    const table = tableOf(running);
    expect(table?.columns.map(({ kind, forms, delivered }) => [kind, forms, delivered])).toEqual([
      ["form", ["indirect-cooperation"], [1, 2]],
      ["form", ["jumelage"], [0, 2]],
      ["now", ["indirect-cooperation", "jumelage"], [1, 2]],
      ["form", ["international-youth-work"], [0, 3]],
      ["then", ["indirect-cooperation", "jumelage", "international-youth-work"], [1, 3]],
    ]);
    expect(table?.others.map(({ row, adds }) => [row.form, adds?.pluses])).toEqual([
      ["stedenband", 1],
      ["short-term-exchange", 1],
      ["private-sector-cooperation", 0],
      ["global-networks", 0],
      ["humanitarian-aid", 0],
    ]);
  });

  it("gives every form one place, and sums that follow from its wishes", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const report = reportOf(answers);
        const table = wishTableOf(report);
        if (table === null) return;
        const alone = table.columns.filter(({ kind }) => kind === "form").flatMap(({ forms }) => forms);
        expect([...alone, ...table.others.map(({ row }) => row.form)].toSorted()).toEqual(
          report.ranking.map(({ form }) => form).toSorted(),
        );
        for (const { delivered, total, kind, forms } of table.columns) {
          expect(total).toBe(delivered.reduce((sum, one) => sum + one, 0));
          expect(delivered.every((one, index) => one <= (table.wishes[index]?.asked ?? 0))).toBe(true);
          const rows = report.ranking.filter(({ form }) => forms.includes(form));
          expect(total).toBeGreaterThanOrEqual(Math.max(...rows.map(({ advice }) => advice.delivered)));
          expect(kind === "form" ? rows[0]?.advice.delivered : total).toBe(total);
        }
        const { headline } = report;
        const running = headline.kind === "top" ? headline.running : null;
        const then = table.columns.find(({ kind }) => kind === "then");
        expect(then?.total).toBe(running?.adds == null ? undefined : running.delivered + running.adds.pluses);
      }),
      { numRuns: 100 },
    );
  });
});
