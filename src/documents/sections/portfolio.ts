import type { Translator } from "../../i18n/translator";
import type { PortfolioSet } from "../../report/analysis";
import { equal } from "../../domain/values/equal";
import type { Plan } from "../../report/plan/types";
import { formsOf } from "../../wording/plan/sums";
import type { FormReport } from "../../report/report";
import { formList, formListFirst, formName, pluses } from "../../wording/phrases";
import { addsForms, portfolioTexts, setStandingTexts, sumText } from "../../wording/advice/portfolio";
import { heading, paragraph, row, table } from "../blocks";
import type { Block, TableBlock } from "../model";
import { costTable } from "../pieces/costs";
import { yearsBlocks } from "../pieces/years";
import type { Section } from "../section";

/** Maximum number of combinations in the table. */
const SHOWN = 5;

/** What the best sets deliver and need. */
function setsTable(i18n: Translator, sets: readonly PortfolioSet[]): TableBlock {
  const { t } = i18n;
  return table(
    t("portfolio.bestCaption"),
    [
      [t("portfolio.forms"), 32],
      [t("portfolio.score"), 12, "end"],
      [t("result.columnStaff"), 15],
      [t("result.columnMoney"), 17],
      [t("portfolio.adds"), 24],
    ],
    sets
      .slice(0, SHOWN)
      .map((set) =>
        row([
          formListFirst(i18n, set.forms),
          t("common.ofAsked", { delivered: set.delivered, asked: set.asked }),
          sumText(i18n, "staff", set),
          sumText(i18n, "money", set),
          set.added
            .map((one) => t("portfolio.addsOf", { form: formName(i18n, one.form), pluses: pluses(i18n, one.pluses) }))
            .join("\n"),
        ]),
      ),
  );
}

/** What a combination needs over the years; a reference where the plan of a form described in full already says it. */
function planBlocks(i18n: Translator, plan: Plan, inFull: readonly FormReport[]): readonly Block[] {
  const same = inFull.some((form) => form.plan !== null && equal(formsOf(form.plan), formsOf(plan)));
  if (same) return [paragraph(i18n.t("portfolio.planAbove", { title: i18n.t("result.needs") }))];
  return [costTable(i18n, [plan]), ...yearsBlocks(i18n, plan)];
}

/** What forms deliver together within the available people and money, and what the best set needs over the years. */
export const portfolio: Section = (i18n, { analysis, combinationPlan, headline }, { forms }) => {
  if (analysis === null || headline.kind === "nothing-asked") return [];
  const { t } = i18n;
  const { portfolio: sets } = analysis;
  const [first] = sets.best;
  const shown = addsForms(sets) ? [setsTable(i18n, sets.best)] : [];
  return [
    heading(2, t("portfolio.title")),
    paragraph(
      [
        t("portfolio.lead"),
        ...(sets.running.length === 0 ? [] : [t("portfolio.running", { forms: formList(i18n, sets.running) })]),
        ...portfolioTexts(i18n, sets),
      ].join(" "),
    ),
    ...(first === undefined || shown.length === 0
      ? []
      : [
          ...shown,
          paragraph(setStandingTexts(i18n, first).join(" ")),
          paragraph(`${t("portfolio.note")} ${t("result.moneyNote")}`, "quiet"),
          ...(combinationPlan === null ? [] : planBlocks(i18n, combinationPlan, forms)),
        ]),
  ];
};
