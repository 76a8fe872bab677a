import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { type Plan, type PlanFigures } from "../../src/report/plan/types";
import { advise } from "../../src/engine/score/advise";
import { balanceText, grantsTable, minimumText, planTable, possibleText, yearSpan } from "../../src/wording/plan/sums";
import { grantText, planText, type PlanTextContext } from "../../src/wording/plan/text";
import { planOf } from "../../src/report/plan/plan";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { allWords, i18n } from "../../tooling/support/words";

const ABOUT: PlanTextContext = { date: "2026-11-25", version: "0.1", municipality: "Duffel", parts: [] };

function plan(forms: readonly string[], answers: Partial<Answers> = {}, settings = {}): Plan {
  const all = answersOf(answers);
  const made = planOf(dataset, all, advise(dataset, all), { ...settings, forms });
  if (made === null) throw new Error("no plan");
  return made;
}

const hundredths = (amount: number) => Math.round(amount * 100) / 100;
const rest = (amount: number) => ({ known: hundredths(Math.max(0, amount)), atLeast: false });
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const lines = (made: Plan, about: Partial<PlanTextContext> = {}) =>
  planText(i18n, made, { ...ABOUT, ...about }).map(plain);

describe("the mark of a plan", () => {
  it("is that of the advice, whatever is known: two pages of one advice never differ", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...formIds), (answers, form) => {
        const advice = advise(dataset, answers);
        fc.pre(advice.situation.running.length === 0);
        const made = planOf(dataset, answers, advice, { forms: [form] });
        const own = advice.forms.find((one) => one.form === form);
        const { money, staff } = made?.standing ?? {};
        expect([money?.standing, staff?.standing]).toEqual([own?.money.standing, own?.staff.standing]);
      }),
    );
  });
});

describe("figures of a plan in words", () => {
  it.each([
    [{ need: 0.5, now: 0.7, freed: 0.3 }, "er blijft hoogstens 0,2 VTE over"],
    [{ need: 0.5, now: 0.5, freed: 0.3 }, "er blijft niets over"],
    [{ need: 0.5, now: 0.4, freed: 0.3 }, "nog minstens 0,1 VTE vrij te maken"],
    [{ need: 0.5, now: 0.2, freed: 0.1 }, "minstens 0,2 VTE te weinig"],
    [{ need: 0.5, now: 0.4, freed: null }, "nog minstens 0,1 VTE vrij te maken"],
    [{ need: 0.5, now: null, freed: 0.6 }, "niets te weinig, voor zover bekend"],
    [{ need: 0, now: 0, freed: 0.3 }, "niets te weinig, voor zover bekend"],
    [{ need: 0, now: null, freed: null }, "onbekend"],
    [{ need: 0, now: 0.3, freed: 0 }, "er blijft hoogstens 0,3 VTE over"],
  ])("what could be freed is never left: %j is %s", ({ need, now, freed }, text) => {
    const balance = (now ?? 0) + (freed ?? 0) - need;
    const figures: PlanFigures = {
      need: { known: need, atLeast: false },
      now,
      freed,
      extra: need === 0 ? { known: 0, atLeast: false } : now === null ? null : rest(need - now),
      balance: { min: hundredths(balance), max: now === null || freed === null ? null : hundredths(balance) },
    };
    expect(balanceText(i18n, "fte", figures)).toBe(text);
  });

  it("without staff, something must be freed for a need that nobody names: nothing is not enough", () => {
    const figures: PlanFigures = {
      need: { known: 0, atLeast: true },
      now: 0,
      freed: 0,
      extra: { known: 0, atLeast: true },
      balance: { min: null, max: 0 },
    };
    expect(balanceText(i18n, "fte", figures)).toBe("eerst vrij te maken");
  });

  it("of a need that is partly unknown, what must be freed is a minimum", () => {
    const figures: PlanFigures = {
      need: { known: 0.5, atLeast: true },
      now: 0.4,
      freed: 0.3,
      extra: { known: 0.1, atLeast: true },
      balance: { min: null, max: 0.2 },
    };
    expect(balanceText(i18n, "fte", figures)).toBe("nog minstens 0,1 VTE vrij te maken");
    expect(balanceText(i18n, "fte", { ...figures, now: 0.6, extra: { known: 0, atLeast: true } })).toBe(
      "er blijft hoogstens 0,1 VTE over",
    );
  });

  it.each([
    [{ known: 3, atLeast: false }, "3 VTE-jaar"],
    [{ known: 3, atLeast: true }, "minstens 3 VTE-jaar"],
    [{ known: 0, atLeast: true }, "onbekend"],
    [{ known: 0, atLeast: false }, "geen minimum"],
  ])("a need of %j is %s", (need, text) => {
    expect(minimumText(i18n, "fte-years", need)).toBe(text);
  });

  it.each([
    [{ most: 0, unknown: 0 }, "geen bekend"],
    [{ most: 0, unknown: 2 }, "bedrag onbekend"],
    [{ most: 60_000, unknown: 0 }, "€ 0 tot € 60.000"],
    [{ most: 60_000, unknown: 1 }, "€ 0 tot € 60.000, en onbekende bedragen"],
  ])("possible grants of %j are %s", (possible, text) => {
    expect(plain(possibleText(i18n, possible))).toBe(text);
  });

  it("stand in a table of one column for each year, and one for all years", () => {
    const answers = { staff: { now: 0.2, freed: 0.1 }, money: { now: 6000, freed: 5000 } } as const;
    const [money, staff, cost] = planTable(i18n, plan(["stedenband"], answers, { startYear: 2029 })).groups;
    const row = (group: typeof money, id: string) => {
      const found = group?.rows.find((one) => one.id === id);
      return (found?.cells ?? []).map(plain);
    };
    // 5.000 could be freed, and 4.000 of it is needed: that is not 1.000 left.
    const enough = "nog minstens € 4.000 vrij te maken";
    expect(row(money, "balance")).toEqual([enough, "nog minstens € 12.000 vrij te maken"]);
    expect(row(staff, "need")).toEqual(["0,5 VTE", "1,5 VTE-jaar"]);
    expect(row(cost, "together")).toEqual(["€ 47.150", "€ 141.450"]);
  });

  it("tell what each form of several needs, and which runs", () => {
    const both = planTable(
      i18n,
      plan(["stedenband", "indirect-cooperation"], { runningForms: ["indirect-cooperation"] }),
    );
    const [money] = both.groups;
    const forms = (money?.rows ?? []).filter(({ id }) => id === "form");
    expect(forms.map(({ label, mark, cells }) => [label, mark, plain(cells[0])])).toEqual([
      ["Stedenband", null, "€ 10.000"],
      ["Indirecte samenwerking", "loopt al", "€ 5.000"],
    ]);
    expect(planTable(i18n, plan(["stedenband"])).groups[0]?.rows.some(({ id }) => id === "form")).toBe(false);
  });

  it("have a table of grants only where these differ by year", () => {
    const grants = { money: { grants: "yes" } } as const;
    expect(grantsTable(i18n, plan(["stedenband"], grants))).toBeNull();
    const found = grantsTable(i18n, plan(["international-youth-work"], grants));
    expect(found?.rows.map(([year]) => year)).toEqual(["2026", "Elk jaar, 2027-2031"]);
  });

  it("say of a grant how it counts, or why not", () => {
    const texts = (form: string, answers = {}) =>
      plan([form], answers).grants.map((grant) => plain(grantText(i18n, grant)));
    const [first, second, third] = texts("international-youth-work");
    expect(first).toBe("€ 60.000 per subsidie in 2026. Telt één keer als mogelijk, in 2026.");
    expect(second).toMatch(/Telt niet: dit hangt af van uw gemeente, en die kennen we niet\.$/);
    expect(third).toMatch(/Telt niet: we weten niet of het nog loopt\.$/);
    expect(texts("international-youth-work", { money: { grants: "no" } })[0]).toBe(
      "€ 60.000 per subsidie in 2026. Telt niet: u wilt geen subsidies aanvragen.",
    );
    expect(texts("stedenband")).toContain(
      "€ 30.000 tot € 40.000 per jaar. Telt niet: loopt af, en niemand zegt dat het doorgaat.",
    );
  });
});

describe("the text for the multi-year plan", () => {
  it("is objective, action plan, action and estimate", () => {
    const made = plan(["stedenband"], { money: { now: 6000 }, ambitions: { reciprocity: 3 } });
    const { parts } = advise(dataset, answersOf({ ambitions: { reciprocity: 3 } })).forms[0] ?? { parts: [] };
    expect(lines(made, { parts })).toEqual([
      "Voorstel voor het meerjarenplan van Duffel, 2026-2031",
      "",
      "Beleidsdoelstelling: onze gemeente werkt samen met partners in de wereld.",
      "Wat we willen bereiken: Wederzijds leren.",
      "",
      "Actieplan: een stedenband",
      "",
      "Actie 1 (nieuw): Stedenband",
      "- eigen werkingsmiddelen: minstens € 10.000 per jaar (aanbevolen minimum; gids vanaf p. 5)",
      "- personeel: minstens 0,5 VTE (aanbevolen minimum; gids vanaf p. 5)",
      "",
      "Raming exploitatie-uitgaven, zonder personeel: 2026: € 10.000; 2027: € 10.000; 2028: € 10.000; 2029: € 10.000; 2030: € 10.000; 2031: € 10.000. Samen: € 60.000.",
      "Extra nodig per jaar, boven wat er nu is: € 4.000.",
      "Personeel per jaar: 0,5 VTE. In euro: € 37.150, bij € 74.300 per VTE.",
      "De kost per VTE is een startwaarde van de Wegwijzer, in prijzen van 2020. Ze is berekend uit € 130.000 voor 21 maanden. Bron: vvsg.be (zonder datum).",
      "Mogelijke subsidies over al deze jaren, niet in de raming: geen bekend.",
      "",
      "Dit zijn minima, geen volledige kosten. Bron: Wegwijzer mondiale samenwerking, 25 november 2026, gegevens versie 0.1.",
    ]);
  });

  it("makes no estimate of 0, and says what is unknown", () => {
    const text = lines(plan(["jumelage"], { runningForms: ["jumelage"] }), { municipality: null });
    expect(text[0]).toBe("Voorstel voor het meerjarenplan, 2026-2031");
    expect(text).toContain("Actie 1 (loopt al): Jumelage");
    expect(text).toContain("- personeel: onbekend");
    expect(text.join("\n")).toMatch(/Raming .*: nog te maken\. Er is geen minimumbedrag bekend\./);
    expect(text.join("\n")).not.toContain("€ 0;");
  });

  it("does not tell where a cost comes from that the person filled in", () => {
    const text = lines(plan(["stedenband"], {}, { ftePerYear: 80_000 })).join("\n");
    expect(text).toContain("In euro: € 40.000, bij € 80.000 per VTE.");
    expect(text).not.toContain("startwaarde");
  });

  it("names one year once", () => {
    expect(yearSpan(plan(["jumelage"], {}, { startYear: 2031 }).years)).toBe("2031");
  });

  it("names the levels of the plan in Dutch in every language", () => {
    const terms = ["beleidsdoelstelling", "actieplan", "actie", "exploitatie-uitgaven", "meerjarenplan"];
    for (const own of allWords) {
      const text = planText(own, plan(["stedenband"]), ABOUT)
        .join("\n")
        .toLowerCase();
      for (const term of terms) expect(text).toContain(term);
    }
  });

  it("has no hole in any language, whatever the answers", () => {
    const anyForms = fc.subarray([...formIds], { minLength: 1 });
    fc.assert(
      fc.property(anyAnswers, anyForms, fc.constantFrom(...allWords), (answers, forms, own) => {
        const made = plan(forms, answers);
        const table = planTable(own, made).groups.flatMap((g) => g.rows.flatMap((r) => [r.label, ...r.cells]));
        const grants = made.grants.map((grant) => grantText(own, grant));
        const text = planText(own, made, ABOUT).filter((line) => line !== "");
        for (const line of [...table, ...grants, ...text]) {
          expect(line).not.toMatch(/undefined|null|NaN|\{\{|\[object|Infinity|\bplan\.[a-z]/);
          expect(line.trim()).not.toBe("");
        }
      }),
    );
  });
});
