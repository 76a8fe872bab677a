import type { Translator } from "../../i18n/translator";
import type { Plan } from "../../report/plan/types";
import { formListFirst } from "../../wording/phrases";
import { formsOf, grantsTable, minimumText, needSumText, yearSpan } from "../../wording/plan/sums";
import { costText } from "../../wording/plan/text";
import { paragraph, row, table } from "../blocks";
import type { Block } from "../model";

/** A table when years differ, which only grants can cause. */
function varying(i18n: Translator, plan: Plan): readonly Block[] {
  const grants = grantsTable(i18n, plan);
  if (grants === null) return [];
  const [year, possible] = grants.headers;
  return [
    table(
      grants.caption,
      [
        [year, 24],
        [i18n.t("document.channelName"), 46],
        [possible, 30, "end"],
      ],
      grants.rows.map(([each, most, channels]) => row([each, channels, most])),
    ),
  ];
}

/** What is the same every year in one sentence, and the rest in a table. */
export function yearsBlocks(i18n: Translator, plan: Plan): readonly Block[] {
  const [year] = plan.years;
  if (year === undefined) return [];
  const sentence = i18n.t(plan.years.length === 1 ? "plan.oneYear" : "plan.everyYear", {
    forms: formListFirst(i18n, formsOf(plan)),
    years: yearSpan(plan.years),
    money: minimumText(i18n, "euro", year.money.need),
    staff: minimumText(i18n, "fte", year.staff.need),
    together: needSumText(i18n, "euro", plan.total.together),
  });
  return [paragraph(sentence), ...varying(i18n, plan)];
}

/** Explains the sums and the source of the FTE cost, once for all plans. */
export function planNotes(i18n: Translator, [plan]: readonly Plan[]): readonly Block[] {
  if (plan === undefined) return [];
  const { t, format } = i18n;
  const cost = `${t("plan.cost", { amount: format.euro(plan.cost.euro) })} ${costText(i18n, plan)}`;
  const same = plan.years.length === 1 ? [] : [t("plan.sourceYears")];
  return [paragraph([t("plan.lead"), ...same, cost].join(" "), "quiet")];
}
