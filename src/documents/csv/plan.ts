import type { Translator } from "../../i18n/translator";
import type { NeedSum, Plan, PlanSums } from "../../report/plan/types";
import { distinctPlans, formsOf } from "../../wording/plan/sums";
import { formListFirst } from "../../wording/phrases";
import type { TextTable } from "../../wording/text-table";
import { plainNumber } from "./plain";

/** An amount, whether it is a minimum, and the reason if it is empty. */
function needCells(i18n: Translator, { known, atLeast }: NeedSum): readonly string[] {
  const { t } = i18n;
  const unknown = atLeast && known === 0;
  return [
    plainNumber(i18n, unknown ? null : known),
    t(`tables.isAtLeast_${atLeast}`),
    unknown ? t("tables.why_need") : "",
  ];
}

function planCells(i18n: Translator, { money, staff, staffEuro, together, possible }: PlanSums): readonly string[] {
  const unknown = possible.most === 0 && possible.unknown > 0;
  return [
    ...[money.need, staff.need, staffEuro, together].flatMap((need) => needCells(i18n, need)),
    plainNumber(i18n, unknown ? null : possible.most),
    unknown ? i18n.t("tables.why_grants") : "",
  ];
}

/** People and money over the years. */
export function planSheet(i18n: Translator, plans: readonly Plan[]): TextTable {
  const { t } = i18n;
  const euro = (what: string) => t("tables.euro", { what });
  const [money, possible] = [euro(t("plan.group_money")), euro(t("plan.group_grants"))];
  const named = [money, t("tables.fte"), euro(t("plan.row_staffEuro")), euro(t("plan.row_together"))];
  const names = (plan: Plan) => formListFirst(i18n, formsOf(plan));
  return {
    caption: t("plan.title"),
    headers: [
      t("tables.forms"),
      t("tables.year"),
      ...named.flatMap((what) => [what, t("tables.atLeast", { what }), t("tables.whyEmpty", { what })]),
      possible,
      t("tables.whyEmpty", { what: possible }),
    ],
    rows: distinctPlans(plans).flatMap((plan) => [
      ...plan.years.map((year) => ({ cells: [names(plan), String(year.year), ...planCells(i18n, year)] })),
      { cells: [names(plan), t("tables.sum"), ...planCells(i18n, plan.total)], strong: true },
    ]),
  };
}
