import { formName, pluses } from "../phrases";
import { needSumText } from "../plan/sums";
import type { Translator } from "../../i18n/translator";
import type { Analysis } from "../../report/analysis";
import type { TextTable } from "./text-table";

type PortfolioSet = Analysis["portfolio"]["sets"][number];

/** Combinations in one table. */
const SHOWN = 5;

/** The best attainable sets of two or more forms; they are equally good, and differ in money and forms. */
export function bestSets({ best }: Analysis["portfolio"]): readonly PortfolioSet[] {
  return best.filter(({ forms }) => forms.length > 1).slice(0, SHOWN);
}

/** What the best sets deliver and ask; null where no set of forms delivers more than a form alone. */
export function togetherTable(i18n: Translator, combinations: Analysis["portfolio"]): TextTable | null {
  const { t } = i18n;
  const sets = bestSets(combinations);
  if (sets.length === 0) return null;
  return {
    caption: t("together.caption"),
    headers: [
      t("together.forms"),
      t("together.score"),
      t("result.columnStaff"),
      t("result.columnMoney"),
      t("together.adds"),
    ],
    rows: sets.map((set) => ({
      cells: [
        i18n.format.list(set.forms.map((form) => formName(i18n, form))),
        t("common.ofAsked", { delivered: set.delivered, asked: set.asked }),
        needSumText(i18n, "fte", set.staff),
        needSumText(i18n, "euro", set.money),
        set.added
          .map((one) => t("together.addsOf", { form: formName(i18n, one.form), pluses: pluses(i18n, one.pluses) }))
          .join("\n"),
      ],
    })),
  };
}
