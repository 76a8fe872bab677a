import type { Translator } from "../../i18n/translator";
import type { Plan } from "../../report/plan/types";
import { formListFirst } from "../../wording/phrases";
import { formsOf, minimumText, needSumText, planTable, yearSpan } from "../../wording/plan/sums";
import { costText } from "../../wording/plan/text";
import { paragraph, row, table } from "../blocks";
import type { Block } from "../model";

/** Years that differ, in the one thing that can: what grants could give. Nothing where all years are alike. */
function varying(i18n: Translator, plan: Plan): readonly Block[] {
  const { t } = i18n;
  const { headers, groups } = planTable(i18n, plan, "spans");
  const grants = groups.find(({ id }) => id === "grants");
  const cells = grants?.rows[0]?.cells ?? [];
  const years = headers.slice(1, -1);
  if (years.length < 2 || grants === undefined) return [];
  const forms = formListFirst(i18n, formsOf(plan));
  return [
    table(
      t("plan.grantsCaption", { forms }),
      [
        [t("tables.year"), 40],
        [grants.label, 60, "end"],
      ],
      years.map((year, at) => row([year, cells[at] ?? ""])),
    ),
  ];
}

/** What is the same in every year in one sentence, and what is not in a table. */
export function yearsBlocks(i18n: Translator, plan: Plan): readonly Block[] {
  const { t } = i18n;
  const [year] = plan.years;
  if (year === undefined) return [];
  const told = t("plan.everyYear", {
    forms: formListFirst(i18n, formsOf(plan)),
    years: yearSpan(plan.years),
    money: minimumText(i18n, "euro", year.money.need),
    staff: minimumText(i18n, "fte", year.staff.need),
    together: needSumText(i18n, "euro", plan.total.together),
  });
  return [paragraph(told), ...varying(i18n, plan)];
}

/** What the sums are, and where the cost of an FTE comes from: once for all plans. */
export function planNotes(i18n: Translator, [plan]: readonly Plan[]): readonly Block[] {
  if (plan === undefined) return [];
  const { t, format } = i18n;
  const cost = `${t("plan.cost", { amount: format.euro(plan.cost.euro) })} ${costText(i18n, plan)}`;
  return [paragraph([t("plan.lead"), t("plan.sourceYears"), cost].join(" "), "quiet")];
}
