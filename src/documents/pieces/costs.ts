import type { Translator } from "../../i18n/translator";
import type { Plan } from "../../report/plan/types";
import { formIn } from "../../wording/phrases";
import { formsOf, newForms, planTable } from "../../wording/plan/sums";
import { row, table } from "../blocks";
import type { TableBlock, TableDataRow } from "../model";

/** People or money: available, freeable, needed, short or left. */
function costCells(i18n: Translator, plan: Plan, resource: "money" | "staff"): readonly string[] {
  const group = planTable(i18n, plan).groups.find(({ id }) => id === resource);
  const cell = (wanted: string) => group?.rows.find(({ id }) => id === wanted)?.cells[0] ?? "";
  return ["now", "freed", "need", "balance"].map(cell);
}

/** Rows of people and money; one per candidate form where they differ. */
function costRows(i18n: Translator, plans: readonly Plan[]): readonly TableDataRow[] {
  const { t, data } = i18n;
  return (["money", "staff"] as const).flatMap((resource) => {
    const cells = plans.map((plan) => costCells(i18n, plan, resource));
    const what = t(`brief.${resource}`);
    if (new Set(cells.map((one) => one.join("|"))).size === 1) return [row([what, ...(cells[0] ?? [])])];
    return plans.map((plan, at) => {
      const [form = ""] = newForms(plan);
      return row([t("brief.ofForm", { what, form: data.workForms[form]?.sign ?? form }), ...(cells[at] ?? [])]);
    });
  });
}

/** People and money per year for some plans: available, freeable, needed, short or left. */
export function costTable(i18n: Translator, plans: readonly Plan[]): TableBlock {
  const { t } = i18n;
  const rows = costRows(i18n, plans);
  const forms = [...new Set(plans.flatMap(plans.length > 1 ? newForms : formsOf))];
  const caption =
    plans.length === 1 && forms.length > 1
      ? t("brief.costCaptionMany", { count: forms.length })
      : t("brief.costCaption", { forms: i18n.format.either(forms.map((form) => formIn(i18n, form))) });
  return table(
    caption,
    [
      // With a form in it, a row's name wants one line.
      [t("plan.columnWhat"), rows.length > 2 ? 40 : 23],
      [t("plan.row_now"), 12, "end"],
      [t("plan.row_freed"), 17, "end"],
      [t("plan.row_need"), 19, "end"],
      [t("plan.row_balance"), 29, "end"],
    ],
    rows,
  );
}
