import type { Standing } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import type { RankingRow, Report } from "../../report/report";
import { conflictPhrases } from "../../wording/conflict";
import { formList, formName } from "../../wording/phrases";
import { standingCell, standingWord } from "../../wording/standing";
import { heading, paragraph, row, table } from "../blocks";
import type { Block, FigureBlock, Run, Shape, TableBlock, TextColour } from "../model";
import { BARS, barsFigure } from "../pieces/bars";
import type { Section } from "./section";

const COLOURS: Readonly<Record<Standing, TextColour>> = {
  fits: "sign",
  "after-freeing": "stretch",
  "not-now": "notNow",
  "cannot-tell": "quiet",
};

const isFirst = ({ part, rank }: RankingRow) => part === "possible" && rank === 1;

/** Pluses, and beside them ties, what runs, and pluses that were not asked. */
function scoreRuns({ t }: Translator, { advice, tied }: RankingRow, asides: boolean): readonly Run[] {
  const texts = [
    ...(tied > 1 ? [t("result.tie", { count: tied - 1 })] : []),
    ...(advice.running ? [t("result.running")] : []),
    ...(advice.extra > 0 ? [t("result.extra", { count: advice.extra })] : []),
  ];
  return [
    { text: t("common.ofAsked", { delivered: advice.delivered, asked: advice.asked }), bold: true },
    ...(asides ? texts.map((text) => ({ text: `\n${text}` })) : []),
  ];
}

/** The conditions that a form does not meet; that it meets them all is one word. */
function conditionRuns(i18n: Translator, { advice: { conflicts } }: RankingRow): readonly Run[] {
  if (conflicts.length === 0) return [{ text: standingWord(i18n, "fits"), colour: "sign" }];
  return [{ text: conflictPhrases(i18n, conflicts), colour: "notNow" }];
}

const BLOCK = { width: 11, height: 14, gap: 3 } as const;

/** Countable blocks per form: filled = delivered. The same numbers stand in the table below. */
function marks(i18n: Translator, { ranking }: Report): FigureBlock {
  const { t } = i18n;
  const rows = ranking.map(({ form, advice }) =>
    t("document.chartRow", { form: formName(i18n, form), delivered: advice.delivered, asked: advice.asked }),
  );
  return barsFigure(
    t("document.chartAlt", { rows: rows.join(i18n.format.semicolon) }),
    ranking.map((item) => ({
      name: formName(i18n, item.form),
      strong: isFirst(item),
      shapes: (y) =>
        Array.from({ length: item.advice.asked }, (_, n): Shape => {
          const stroke = item.part === "possible" ? "sign" : "notNow";
          const fill = n < item.advice.delivered ? stroke : null;
          const x = BARS.label + n * (BLOCK.width + BLOCK.gap);
          return { kind: "rect", x, y: y + 4, width: BLOCK.width, height: BLOCK.height, fill, stroke };
        }),
    })),
  );
}

function rankingTable(i18n: Translator, report: Report, asides: boolean): TableBlock {
  const { t } = i18n;
  const scored = report.headline.kind !== "nothing-asked";
  const means = (item: RankingRow, resource: "staff" | "money"): readonly Run[] => {
    const found = item.advice[resource];
    return [{ text: standingCell(i18n, resource, found), colour: COLOURS[found.standing] }];
  };
  const part = (name: RankingRow["part"], title: string): TableBlock["rows"] => {
    const rows = report.ranking
      .filter((item) => item.part === name)
      .map((item) => {
        const score = scored ? [scoreRuns(i18n, item, asides), conditionRuns(i18n, item)] : [];
        return row([formName(i18n, item.form), ...score, means(item, "staff"), means(item, "money")], isFirst(item));
      });
    return rows.length === 0 ? [] : [{ kind: "section", text: title }, ...rows];
  };
  const score = [[t("result.columnScore"), 16] as const, [t("result.columnConditions"), 25] as const];
  return table(
    t("document.rankingCaption"),
    [
      [t("result.columnForm"), 25],
      ...(scored ? score : []),
      [t("result.columnStaff"), 17],
      [t("result.columnMoney"), 17],
    ],
    [...part("possible", t("result.attainable")), ...part("not-now", t("result.notNow"))],
  );
}

/** Names the forms of the top group that are not told in full. */
function otherTop(i18n: Translator, report: Report, told: readonly { readonly form: string }[]): readonly Block[] {
  const others = report.top.map(({ form }) => form).filter((id) => !told.some(({ form }) => form === id));
  return others.length === 0 ? [] : [paragraph(i18n.t("result.topOthers", { forms: formList(i18n, others) }))];
}

/** What the order of the list follows: points, or the shares where something was found to weigh more. */
function orderText({ t }: Translator, { analysis }: Report): string {
  const told = (analysis?.certainty?.duels ?? []).some((answer) => "heavier" in answer);
  return t(told ? "result.orderedByShare" : "result.tieNote");
}

/** All forms in one table, in its two parts; with a picture where there is room. */
export const ranking: Section = (i18n, report, { document, forms }) => {
  const { t } = i18n;
  const scored = report.headline.kind !== "nothing-asked";
  const title = heading(2, t("document.rankingTitle"));
  if (document === "short") return [title, rankingTable(i18n, report, false)];
  return [
    title,
    ...(scored ? [paragraph(t("result.rankingCaption")), marks(i18n, report)] : []),
    rankingTable(i18n, report, true),
    paragraph([...(scored ? [orderText(i18n, report)] : []), t("result.moneyNote")].join(" "), "quiet"),
    ...otherTop(i18n, report, forms),
  ];
};
