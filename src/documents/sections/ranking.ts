import type { Standing } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import type { RankingRow, Report } from "../../report/report";
import { conflictPhrases } from "../../wording/advice/conflict";
import { orderText } from "../../wording/advice/duel";
import { titledParts } from "../../wording/advice/parts";
import { formList, formName } from "../../wording/phrases";
import { standingCell, standingWord } from "../../wording/advice/standing";
import { heading, paragraph, row, table } from "../blocks";
import type { Block, Run, TableBlock, TextColour } from "../model";
import type { Section } from "../section";

const COLOURS: Readonly<Record<Standing, TextColour>> = {
  fits: "sign",
  "after-freeing": "stretch",
  "not-now": "notNow",
  "cannot-tell": "quiet",
};

/** A form, with ties and running state below its name. */
function formRuns(i18n: Translator, { form, advice, tied }: RankingRow): readonly Run[] {
  const { t } = i18n;
  const texts = [
    ...(tied > 1 ? [t("result.tie", { count: tied - 1 })] : []),
    ...(advice.running ? [t("result.running")] : []),
  ];
  const asides = texts.length === 0 ? [] : [{ text: `\n${texts.join(", ")}`, colour: "quiet" } as const];
  return [{ text: formName(i18n, form) }, ...asides];
}

/** The conditions that a form does not meet, or a single word if it meets all. */
function conditionRuns(i18n: Translator, { advice: { conflicts } }: RankingRow): readonly Run[] {
  if (conflicts.length === 0) return [{ text: standingWord(i18n, "fits"), colour: "sign" }];
  return [{ text: conflictPhrases(i18n, conflicts), colour: "notNow" }];
}

function rankingTable(i18n: Translator, report: Report): TableBlock {
  const { t } = i18n;
  const scored = report.headline.kind !== "nothing-asked";
  const proposed = report.brief.forms;
  const means = (item: RankingRow, resource: "staff" | "money"): readonly Run[] => {
    const standing = item.advice[resource];
    return [{ text: standingCell(i18n, resource, standing), colour: COLOURS[standing.standing] }];
  };
  const formRow = (item: RankingRow) => {
    const { delivered, asked } = item.advice;
    const points = [{ text: t("common.ofAsked", { delivered, asked }), bold: true }];
    const score = scored ? [points, conditionRuns(i18n, item)] : [];
    return row(
      [formRuns(i18n, item), ...score, means(item, "staff"), means(item, "money")],
      proposed.includes(item.form),
    );
  };
  const score = [[t("result.columnScore"), 15, "end"] as const, [t("result.columnConditions"), 22] as const];
  return table(
    t("document.rankingCaption"),
    [
      [t("result.columnForm"), scored ? 30 : 40],
      ...(scored ? score : []),
      [t("result.columnStaff"), 16],
      [t("result.columnMoney"), 19],
    ],
    titledParts(i18n, report.ranking).flatMap(([text, rows]) => [{ kind: "section", text }, ...rows.map(formRow)]),
  );
}

/** Names the forms of the top group that are not described in full. */
function otherTop(i18n: Translator, report: Report, described: readonly { readonly form: string }[]): readonly Block[] {
  const others = report.top.map(({ form }) => form).filter((id) => !described.some(({ form }) => form === id));
  return others.length === 0 ? [] : [paragraph(i18n.t("result.topOthers", { forms: formList(i18n, others) }))];
}

/** All forms in one table, in parts. */
export const ranking: Section = (i18n, report, { forms }) => {
  const { t } = i18n;
  const scored = report.headline.kind !== "nothing-asked";
  return [
    heading(2, t("document.rankingTitle")),
    { ...rankingTable(i18n, report), dense: true },
    paragraph(
      [...(scored ? [orderText(i18n, report) ?? t("result.tieNote")] : []), t("result.moneyNote")].join(" "),
      "quiet",
    ),
    ...otherTop(i18n, report, forms),
  ];
};
