import { formName, resourceText } from "../../wording/phrases";
import type { Translator } from "../../i18n/translator";
import type { RankingRow, Report } from "../../report/report";
import { shorten } from "./text";
import type { Block, FigureBlock, Shape, TableBlock, TextColour } from "../pdf/model";

const COLOURS: Readonly<Record<string, TextColour>> = {
  fits: "sign",
  stretch: "stretch",
  "not-now": "notNow",
  unknown: "quiet",
};

function row(i18n: Translator, item: RankingRow, scored: boolean, withAsides: boolean): TableBlock["rows"][number] {
  const { t } = i18n;
  const { advice } = item;
  const { staff, money } = advice.feasibility;
  const score = t("common.ofAsked", { delivered: advice.delivered, asked: advice.asked });
  const asides = !withAsides
    ? []
    : [
        ...(item.tied > 1 && scored ? [t("result.tie", { count: item.tied - 1 })] : []),
        ...(advice.running ? [t("result.running")] : []),
        ...(advice.extra > 0 && scored ? [t("result.extra", { count: advice.extra })] : []),
      ];
  const term = advice.termFits === null ? t("term.notAsked") : t(advice.termFits ? "term.fits" : "term.notFits");
  return {
    kind: "row",
    emphasised: item.part === "attainable" && item.rank === 1,
    header: formName(i18n, item.form),
    cells: [
      ...(scored ? [[{ text: score, bold: true }, { text: asides.map((a) => `\n${a}`).join("") }], term] : []),
      [{ text: resourceText(i18n, "staff", staff), colour: COLOURS[staff.fit] ?? "ink" }],
      [{ text: resourceText(i18n, "money", money), colour: COLOURS[money.fit] ?? "ink" }],
    ],
  };
}

const BLOCK = { width: 11, height: 14, gap: 3, row: 26, label: 245 } as const;

/** Countable blocks per form: filled = delivered. The same numbers stand in the table below. */
function marks(i18n: Translator, report: Report): FigureBlock {
  const { t } = i18n;
  const shapes = report.ranking.flatMap((item, index): Shape[] => {
    const y = index * BLOCK.row;
    const label: Shape = {
      kind: "label",
      x: 0,
      y: y + 15,
      size: 12,
      text: shorten(formName(i18n, item.form)),
      colour: "ink",
      bold: item.part === "attainable" && item.rank === 1,
    };
    const blocks = Array.from({ length: item.advice.asked }, (_, n): Shape => {
      const filled = n < item.advice.delivered;
      const colour = item.part === "attainable" ? "sign" : "notNow";
      return {
        kind: "rect",
        x: BLOCK.label + n * (BLOCK.width + BLOCK.gap),
        y: y + 4,
        width: BLOCK.width,
        height: BLOCK.height,
        fill: filled ? colour : null,
        stroke: colour,
      };
    });
    return [label, ...blocks];
  });
  const rows = report.ranking.map((item) =>
    t("document.chartRow", {
      form: formName(i18n, item.form),
      delivered: item.advice.delivered,
      asked: item.advice.asked,
    }),
  );
  return {
    kind: "figure",
    alt: t("document.chartAlt", { rows: rows.join(i18n.format.semicolon) }),
    width: 690,
    height: report.ranking.length * BLOCK.row,
    shapes,
  };
}

/** All forms: the chart, then the table in its two parts. */
export function rankingBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t } = i18n;
  const [heading, ...rest] = rankingTableBlocks(i18n, report);
  if (heading === undefined || report.headline.kind === "nothing-asked") return rankingTableBlocks(i18n, report);
  return [heading, { kind: "paragraph", text: t("result.rankingCaption") }, marks(i18n, report), ...rest];
}

/** All forms in one table, in its two parts; `asides` tells ties, what runs, and pluses that were not asked. */
export function rankingTableBlocks(i18n: Translator, report: Report, asides = true): readonly Block[] {
  const { t } = i18n;
  const scored = report.headline.kind !== "nothing-asked";
  const part = (name: "attainable" | "not-now") => {
    const rows = report.ranking.filter((item) => item.part === name);
    if (rows.length === 0) return [];
    const text = t(name === "attainable" ? "result.attainable" : "result.notNow");
    return [{ kind: "section", text } as const, ...rows.map((item) => row(i18n, item, scored, asides))];
  };
  return [
    { kind: "heading", level: 2, text: t("document.rankingTitle") },
    {
      kind: "table",
      caption: t("document.rankingCaption"),
      columns: [
        { header: t("result.columnForm"), width: 30 },
        ...(scored
          ? [
              { header: t("result.columnScore"), width: 22 },
              { header: t("result.columnTerm"), width: 16 },
            ]
          : []),
        { header: t("result.columnStaff"), width: 20 },
        { header: t("result.columnMoney"), width: 20 },
      ],
      rows: [...part("attainable"), ...part("not-now")],
    },
    {
      kind: "paragraph",
      tone: "quiet",
      text: scored ? `${t("result.tieNote")} ${t("result.moneyNote")}` : t("result.moneyNote"),
    },
  ];
}
