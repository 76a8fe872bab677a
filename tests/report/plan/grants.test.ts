import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import type { Amount, AmountUnit } from "../../../src/domain/facts/amount";
import type { Channel, ChannelStatus } from "../../../src/domain/facts/channel";
import type { Dataset } from "../../../src/domain/facts/dataset";
import type { Moment, MomentTime } from "../../../src/domain/facts/guidance";
import { advise } from "../../../src/engine/score/advise";
import { planOf } from "../../../src/report/plan/plan";
import type { Plan } from "../../../src/report/plan/types";
import { anySituation } from "../../support/situations";
import { dataset, formIds, municipalities } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const [BASE] = dataset.channels;
if (BASE === undefined) throw new Error("no channels");

function amount(unit: AmountUnit, min: number, max: number): Amount {
  return { id: "made-up", min, max, unit, year: null, reading: false, source: { kind: "matrix", page: 4, line: 1 } };
}

function channel(parts: Partial<Channel>): Channel {
  const fixed = { id: "made-up", kind: "external-grant", forms: ["jumelage"], status: "open" } as const;
  return { ...(BASE as Channel), ...fixed, rules: {}, endsOn: null, amounts: [], ...parts };
}

function planWith(
  channels: readonly Channel[],
  forms = ["jumelage"],
  answers: Partial<Answers> = {},
  calendar: readonly Moment[] = [],
): Plan {
  const facts: Dataset = { ...dataset, channels, calendar };
  const all = answersOf(answers);
  const made = planOf(facts, all, advise(facts, all), { forms, context: { date: "2026-11-26", municipality: null } });
  if (made === null) throw new Error("no plan");
  return made;
}

/** A moment at which one can apply for the made-up channel. */
function moment(when: MomentTime): Moment {
  const [any] = dataset.calendar;
  if (any === undefined) throw new Error("no moments");
  return { ...any, kind: "funding", when, until: null, channel: "made-up", forms: [], provinces: [] };
}

const most = (plan: Plan) => plan.years.map((year) => year.possible.most);

describe("possible grants", () => {
  it("count in every year what comes every year, up to its highest amount", () => {
    const plan = planWith([channel({ amounts: [amount("eur-per-year", 30_000, 40_000)] })]);
    expect(most(plan)).toEqual([40_000, 40_000, 40_000, 40_000, 40_000, 40_000]);
    expect(plan.total.possible).toEqual({ most: 240_000, unknown: 0 });
  });

  it.each(["eur-per-grant", "eur-per-partnership"] as const)("count %s once, in the year of the next date", (unit) => {
    const one = channel({ amounts: [amount(unit, 35_000, 35_000)] });
    const plan = (...calendar: Moment[]) => planWith([one], undefined, undefined, calendar);
    expect(most(plan(moment({ date: "2028-03-01" })))).toEqual([0, 0, 35_000, 0, 0, 0]);
    expect(most(plan())).toEqual([35_000, 0, 0, 0, 0, 0]);
    expect(most(plan(moment({ date: "2025-12-31" })))).toEqual([35_000, 0, 0, 0, 0, 0]);
    expect(most(plan(moment("always"), moment({ date: "2028-03-01" })))).toEqual([35_000, 0, 0, 0, 0, 0]);
    const late = plan(moment({ date: "2032-01-01" }));
    expect(late.total.possible).toEqual({ most: 0, unknown: 0 });
    expect(late.grants[0]?.standing).toBe("later");
  });

  it("take amounts of one channel as alternatives, and channels together", () => {
    const two = [amount("eur-per-year", 1000, 10_000), amount("eur-per-grant", 5000, 25_000)];
    const plan = planWith([
      channel({ amounts: two }),
      channel({ id: "other", amounts: [amount("eur-per-year", 7, 7)] }),
    ]);
    expect(most(plan)).toEqual([25_007, 10_007, 10_007, 10_007, 10_007, 10_007]);
  });

  it("say of an amount without a clear unit, and of no amount, that it is unknown", () => {
    const plan = planWith([
      channel({ id: "a", amounts: [amount("eur", 2000, 50_000)] }),
      channel({ id: "b", amounts: [amount("percent", 75, 75)] }),
      channel({ id: "c" }),
    ]);
    expect(plan.total.possible).toEqual({ most: 0, unknown: 3 });
    expect(plan.grants[0]?.amounts[0]?.timing).toBe("unclear");
  });

  it("count a channel of two forms once", () => {
    const both = channel({ forms: ["jumelage", "stedenband"], amounts: [amount("eur-per-year", 100, 100)] });
    const plan = planWith([both], ["jumelage", "stedenband"]);
    expect(plan.total.possible.most).toBe(600);
    expect(plan.grants[0]?.forms.toSorted()).toEqual(["jumelage", "stedenband"]);
  });

  it("leave out what spends the municipality's own money", () => {
    const kinds = ["own-regulation", "investment-offer", "spending-route", "tool"] as const;
    const plan = planWith(kinds.map((kind) => channel({ id: kind, kind, amounts: [amount("eur-per-year", 9, 9)] })));
    expect(plan.grants).toEqual([]);
    expect(plan.total.possible).toEqual({ most: 0, unknown: 0 });
  });

  it("take no yearly amount of a real channel that brings no money in, whatever the form", () => {
    const spending = dataset.channels.filter(
      ({ kind, amounts }) =>
        ["own-regulation", "investment-offer", "spending-route", "tool", "not-accessible"].includes(kind) &&
        amounts.some(({ unit }) => unit === "eur-per-year"),
    );
    expect(spending.map(({ id }) => id)).toContain("municipal-emergency-regulation");
    for (const form of formIds) {
      const every = planWith(dataset.channels, [form]);
      const without = planWith(
        dataset.channels.filter((one) => !spending.includes(one)),
        [form],
      );
      expect(every.years.map(({ possible }) => possible)).toEqual(without.years.map(({ possible }) => possible));
    }
  });

  it.each([
    ["grants that are not wanted", channel({}), "unwanted"],
    ["support that has to be applied for", channel({ kind: "support" }), "unwanted"],
    ["an ended grant that is not wanted either", channel({ status: "ended" }), "over"],
  ] as const)("do not count %s", (_, one, standing) => {
    const paying = { ...one, amounts: [amount("eur-per-year", 9, 9)] };
    const plan = planWith([paying], ["jumelage"], { money: { grants: "no" } });
    expect(plan.grants[0]?.standing).toBe(standing);
    expect(plan.total.possible).toEqual({ most: 0, unknown: 0 });
  });

  it("do not count what only a company may ask for; a consortium a municipality may join", () => {
    const paying = { amounts: [amount("eur-per-year", 9, 9)] };
    const standing = (applicants: Channel["rules"]["applicants"]) =>
      planWith([channel({ ...paying, rules: { applicants } })]).grants[0]?.standing;
    expect(standing(["company", "association"])).toBe("rules");
    expect(standing(["consortium"])).toBe("possible");
    expect(standing(["municipality"])).toBe("possible");
  });

  const NEVER: readonly ChannelStatus[] = [
    "ended",
    "call-closed",
    "programme-open-call-closed",
    "ending",
    "succeeded",
    "unknown",
  ];
  it.each(NEVER)("never count the status %s", (status) => {
    const plan = planWith([channel({ status, amounts: [amount("eur-per-year", 9, 9)] }), channel({ id: "b", status })]);
    expect(plan.total.possible).toEqual({ most: 0, unknown: 0 });
    expect(plan.grants.map((grant) => grant.standing)).not.toContain("possible");
  });

  it("never change the balance, and never count an ended one, whatever the answers", () => {
    const status = fc.constantFrom(...NEVER, "open" as const, "open-limited" as const);
    fc.assert(
      fc.property(anySituation, fc.subarray([...formIds], { minLength: 1 }), status, (answers, forms, now) => {
        const one = channel({ status: now, forms: [...formIds], amounts: [amount("eur-per-year", 9, 9)] });
        const [without, withOne] = [planWith([], forms, answers), planWith([one], forms, answers)];
        expect(withOne.years.map((y) => [y.money, y.staff])).toEqual(without.years.map((y) => [y.money, y.staff]));
        expect(withOne.total.possible.most > 0).toBe(!NEVER.includes(now) && answers.money.grants !== "no");
      }),
    );
  });

  it("of the real channels: only open ones, and the federal programme that runs out is no money", () => {
    const context = { date: "2026-11-26", municipality: municipalities.find((m) => m.name === "Hasselt") ?? null };
    const real = (forms: string[]) =>
      planOf(dataset, answersOf({}), advise(dataset, answersOf({})), { forms, context });
    const standings = (forms: string[]) =>
      Object.fromEntries(real(forms)?.grants.map((g) => [g.channel.id, `${g.standing} ${g.most?.[0]}`]) ?? []);
    expect(standings(["stedenband"])).toEqual({
      "federal-vvsg": "ending 0",
      "eu-psc": "over 0",
      // Of other provinces, and for schools.
      "oost-vlaanderen-educational-offer": "rules 0",
      "oost-vlaanderen-local-global-policy": "rules 0",
      "oost-vlaanderen-projects-south": "rules 0",
      "province-west-flanders": "rules 0",
      scholenbanden: "rules 0",
      "west-flanders-city-link": "rules 0",
      "west-flanders-global-citizenship": "rules 0",
    });
    const youth = real(["international-youth-work"]);
    expect(youth?.grants.filter((g) => g.standing === "possible").map((g) => [g.channel.id, g.from])).toEqual([
      // The autumn round of Erasmus+, and one of its own province, Limburg, without a known date.
      ["jint-bataljong", 2027],
      ["interreg-meuse-rhine-spf", 2026],
    ]);
    expect(youth?.years.map((year) => year.possible.most)).toEqual([70_000, 60_000, 0, 0, 0, 0]);
  });
});
