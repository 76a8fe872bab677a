import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { advise } from "../../../src/engine/score/advise";
import { buildReport } from "../../../src/report/build";
import { differenceOf, type ReportDifference, headlineTop } from "../../../src/report/compare/difference";
import type { Report } from "../../../src/report/report";
import { anyAnswers } from "../../support/arbitraries";
import { dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

function report(given: Answers): Report {
  const answers = given;
  return buildReport(dataset, answers, advise(dataset, answers), {
    date: "2026-11-23",
    municipality: null,
  });
}

const between = (before: Partial<Answers>, after: Partial<Answers>) =>
  differenceOf(report(answersOf(before)), report(answersOf(after)));
const formOf = (difference: ReportDifference, id: string) => difference.forms.find(({ form }) => form === id);

const means = { staff: { now: 1 }, money: { now: 20_000 } } as const;

describe("differenceOf", () => {
  it("tells what one answer does to a form: pluses, rank and first place", () => {
    // Reciprocity alone: stedenband and others have 3; private sector involvement 3 only for private sector cooperation.
    const difference = between(
      { ...means, ambitions: { reciprocity: 3 } },
      { ...means, ambitions: { reciprocity: 3, "private-sector-involvement": 3 } },
    );
    expect(difference.asked).toBe(3);
    expect(difference.changed).toBe(true);
    const form = formOf(difference, "private-sector-cooperation");
    expect(form).toMatchObject({ delivered: 3, moved: null, fits: [], changed: true });
    expect(form?.places).toBe((form?.before.rank ?? 0) - (form?.after.rank ?? 0));
  });

  it("tells first alone, shared first and no longer first", () => {
    const alone = { ambitions: { "private-sector-involvement": 3 } } as const;
    const tie = { ambitions: { "civil-society-involvement": 3 } } as const;
    const there = between(alone, tie);
    const first = "private-sector-cooperation";
    expect(there.top.before).toEqual({ forms: [first], delivered: 3, asked: 3, none: null });
    expect(there.top.after.forms).toHaveLength(5);
    expect(there.top.changed).toBe(true);
    expect(formOf(there, first)?.first.before).toBe("alone");
    const firsts = there.forms.filter((form) => form.first.after === "shared").map(({ form }) => form);
    expect(firsts).toEqual(there.top.after.forms);
  });

  it("tells that a form became possible, with the standing that it had", () => {
    const asked = { ambitions: { reciprocity: 3, "capacity-building": 3 } } as const;
    const less = { ...asked, staff: { now: 0.2, freed: 0 }, money: { now: 20_000, freed: 0 } };
    const more = { ...asked, staff: { now: 0.2, freed: 0.3 }, money: { now: 20_000, freed: 0 } };
    const form = formOf(between(less, more), "stedenband");
    expect(form).toMatchObject({ delivered: 0, moved: "possible", places: null, changed: true });
    expect(form?.fits).toMatchObject([
      {
        kind: "staff",
        before: { standing: "not-now", lacking: 0.3 },
        after: { standing: "after-freeing", toFree: 0.3 },
      },
    ]);
    expect(formOf(between(more, less), "stedenband")).toMatchObject({ moved: "not-now" });
    // Nobody names what this form needs: nothing is different for it.
    expect(formOf(between(less, more), "short-term-exchange")?.fits).toEqual([]);
  });

  it("tells a term that was not asked before", () => {
    const form = formOf(
      between({ ambitions: { reciprocity: 3 } }, { ambitions: { reciprocity: 3 }, term: "1-1" }),
      "stedenband",
    );
    expect(form?.fits).toMatchObject([{ kind: "conflicts", before: [], after: [{ kind: "term" }] }]);
  });

  it("knows why there is no top group", () => {
    expect(headlineTop(report(answersOf({})).headline)).toEqual({
      forms: [],
      delivered: 0,
      asked: 0,
      none: "nothing-asked",
    });
    const difference = between({ ambitions: { reciprocity: 3 } }, {});
    expect(difference.top).toMatchObject({ after: { forms: [], none: "nothing-asked" }, changed: true });
    expect(difference.forms.every((form) => form.places === null && form.changed)).toBe(true);
  });

  it("leaves the advice alone when only the name, the municipality or the themes change", () => {
    const asked = { ambitions: { reciprocity: 3 } } as const;
    const difference = between(asked, { ...asked, themes: ["water"], respondent: { name: "An" } });
    expect(difference.changed).toBe(false);
  });

  it("finds nothing between a report and itself, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const same = differenceOf(report(answers), report(answers));
        expect(same.changed).toBe(false);
        expect(same.forms.filter((form) => form.changed)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("adds up, turns its signs the other way round, and holds every form, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const [a, b] = [report(before), report(after)];
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
        expect(there.forms.map(({ form }) => form).toSorted()).toEqual([...formIds].toSorted());
        expect(there.asked + back.asked).toBe(0);
        expect(there.changed).toBe(back.changed);
        for (const form of there.forms) {
          const other = formOf(back, form.form);
          expect(form.before.advice.delivered + form.delivered).toBe(form.after.advice.delivered);
          expect(form.delivered + (other?.delivered ?? NaN)).toBe(0);
          expect(other?.changed).toBe(form.changed);
          expect(other?.first).toEqual({ before: form.first.after, after: form.first.before });
          expect(other?.fits.map(({ kind }) => kind)).toEqual(form.fits.map(({ kind }) => kind));
          expect((form.places ?? 0) + (other?.places ?? 0)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
