import { formName, pluses } from "../i18n/phrases";
import { needSumText } from "../i18n/plan-table";
import type { Words } from "../i18n/words";
import type { Analysis } from "../report/analysis";
import type { TextTable } from "./text-table";

type Combination = Analysis["combinations"]["sets"][number];

/** Combinations in one table. */
const SHOWN = 5;

/** The best attainable sets of two or more forms; they are equally good, and differ in money and forms. */
export function bestSets({ best }: Analysis["combinations"]): readonly Combination[] {
  return best.filter(({ forms }) => forms.length > 1).slice(0, SHOWN);
}

/** What the best sets deliver and ask; null where no set of forms delivers more than a form alone. */
export function togetherTable(words: Words, combinations: Analysis["combinations"]): TextTable | null {
  const { t } = words;
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
        words.format.list(set.forms.map((form) => formName(words, form))),
        t("common.ofAsked", { delivered: set.delivered, asked: set.asked }),
        needSumText(words, "fte", set.staff),
        needSumText(words, "euro", set.money),
        set.added
          .map((one) => t("together.addsOf", { form: formName(words, one.form), pluses: pluses(words, one.pluses) }))
          .join("\n"),
      ],
    })),
  };
}
