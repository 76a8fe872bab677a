import type { Part } from "../../domain/advice";
import type { Plan, PlanForm, PlanGrant } from "../../report/plan/types";
import { amountText, formList, formName, needStatusText, needText, partName, sourceText, upperFirst } from "../phrases";
import { formsOf, needSumText, planAmount, possibleText, yearSpan } from "./sums";
import type { Translator } from "../../i18n/translator";

/**
 * A form's need for one resource, with status and source: "minstens 0,5 VTE (aanbevolen minimum; hoofdstuk ...)".
 * @param reading label for a minimum of our reading; outside our own pages "our" would be somebody else.
 */
export function planNeedText(
  i18n: Translator,
  resource: "staff" | "money",
  form: PlanForm,
  reading: "fit.reading" | "plan.textReading" = "fit.reading",
): string {
  const need = resource === "staff" ? form.fte : form.euroPerYear;
  const text = needText(i18n, resource, need?.minimum ?? null);
  if (need === null) return text;
  const status = need.status === "reading" ? i18n.t(reading) : needStatusText(i18n, need.status);
  return i18n.t("plan.withSource", {
    text,
    source: `${status}${i18n.format.semicolon}${sourceText(i18n, need.source)}`,
  });
}

/** Source of the cost of an FTE. */
export function costText(i18n: Translator, plan: Plan): string {
  return plan.cost.own ? i18n.t("plan.costOwn") : proposedText(i18n, plan, "plan.costOrigin");
}

function proposedText(i18n: Translator, { proposed }: Plan, key: "plan.costOrigin" | "plan.textCostOrigin"): string {
  const { t, format } = i18n;
  return t(key, {
    year: proposed.year,
    basis: format.euro(proposed.basis.euro),
    months: proposed.basis.months,
    source: sourceText(i18n, proposed.source),
  });
}

function grantAmount(i18n: Translator, { amount, timing }: PlanGrant["amounts"][number]): string {
  const text = amountText(i18n, amount);
  return timing === "unclear" ? i18n.t("plan.grantUnclear", { amount: text }) : text;
}

/** Amounts of a grant, and how they count; or that no amount is known. */
export function grantText(i18n: Translator, grant: PlanGrant): string {
  const { t, format } = i18n;
  const { amounts, standing, from, most } = grant;
  const list = format.list(amounts.map((one) => grantAmount(i18n, one)));
  const told = upperFirst(i18n, amounts.length === 0 ? t("plan.possibleUnknown") : list);
  if (standing !== "possible") return t("plan.grantNot", { told, why: t(`plan.standing_${standing}`) });
  if (most === null || from === null) return t("plan.grantUnknown", { told });
  return amounts.some(({ timing }) => timing === "every-year")
    ? t("plan.grantYearly", { told, year: from })
    : t("plan.grantOnce", { told, year: from });
}

/** The benefits asked for, most important first. */
function askedNames(i18n: Translator, parts: readonly Part[]): readonly string[] {
  return parts
    .filter((part) => part.kind === "benefit")
    .toSorted((a, b) => b.asked - a.asked)
    .map((part) => partName(i18n, part));
}

function actionLines(i18n: Translator, form: PlanForm, number: number): readonly string[] {
  const { t } = i18n;
  const name = formName(i18n, form.form);
  return [
    t(form.running ? "plan.textActionRunning" : "plan.textActionNew", { number, form: name }),
    t("plan.textActionMoney", { need: planNeedText(i18n, "money", form, "plan.textReading") }),
    t("plan.textActionStaff", { need: planNeedText(i18n, "staff", form, "plan.textReading") }),
  ];
}

function estimateLines(i18n: Translator, plan: Plan): readonly string[] {
  const { t } = i18n;
  const [year] = plan.years;
  if (year === undefined) return [];
  const each = plan.years.map((one) =>
    t("plan.textYear", { year: one.year, amount: needSumText(i18n, "euro", one.money.need) }),
  );
  const { extra } = year.money;
  const extraLine =
    extra === null ? t("plan.textExtraUnknown") : t("plan.textExtra", { amount: needSumText(i18n, "euro", extra) });
  const free = plan.total.money.need.known === 0;
  return [
    free
      ? t("plan.textMoneyNone")
      : t("plan.textMoney", {
          years: each.join(t("plan.textJoin")),
          total: needSumText(i18n, "euro", plan.total.money.need),
        }),
    ...(free ? [] : [extraLine]),
    t("plan.textStaff", {
      staff: needSumText(i18n, "fte", year.staff.need),
      euro: needSumText(i18n, "euro", year.staffEuro),
      cost: planAmount(i18n, "euro", plan.cost.euro),
    }),
    ...(plan.cost.own ? [] : [proposedText(i18n, plan, "plan.textCostOrigin")]),
    t("plan.textGrants", { possible: possibleText(i18n, plan.total.possible) }),
  ];
}

/** Input for the multi-year plan text besides the plan. */
export interface PlanTextContext {
  /** ISO date of the advice. */
  readonly date: string;
  /** Data version. */
  readonly version: string;
  /** Name of the municipality; null = unknown. */
  readonly municipality: string | null;
  /** Parts of the score of any form: they show what was asked. */
  readonly parts: readonly Part[];
}

/** Text for the Flemish multi-year plan: policy objective, action plan, actions, estimates. One line per entry. */
export function planText(i18n: Translator, plan: Plan, about: PlanTextContext): readonly string[] {
  const { t, format } = i18n;
  const asked = askedNames(i18n, about.parts);
  const years = yearSpan(plan.years);
  return [
    about.municipality === null
      ? t("plan.textTitle", { years })
      : t("plan.textTitleOf", { years, municipality: about.municipality }),
    "",
    t("plan.textObjective"),
    ...(asked.length === 0 ? [] : [t("plan.textAims", { aims: asked.join(t("plan.textJoin")) })]),
    "",
    t("plan.textActionPlan", { forms: formList(i18n, formsOf(plan)) }),
    "",
    ...plan.forms.flatMap((form, index) => [...actionLines(i18n, form, index + 1), ""]),
    ...estimateLines(i18n, plan),
    "",
    t("plan.textOrigin", { date: format.date(about.date), version: about.version }),
  ];
}
