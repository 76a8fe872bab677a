import type { PortfolioSet, PortfolioSummary } from "../report/portfolio-summary";
import { formList, needText } from "./phrases";
import type { Translator } from "../i18n/translator";

/** What the forms of a set need together: "minstens 0,5 VTE", "geen ondergrens"; unknown where nothing is known. */
export function sumText(i18n: Translator, resource: "staff" | "money", set: PortfolioSet): string {
  const { known, atLeast } = set[resource];
  return needText(i18n, resource, atLeast && known === 0 ? null : known);
}

/** What the combinations come down to, in sentences. The best sets themselves stand in a table beside it. */
export function portfolioTexts(i18n: Translator, summary: PortfolioSummary): readonly string[] {
  const { t } = i18n;
  switch (summary.kind) {
    case "nothing-asked":
      return [t("portfolio.nothingAsked")];
    case "nothing-delivered":
      return [t("portfolio.zero")];
    case "none-attainable": {
      const { most } = summary;
      if (most === null) return [t("portfolio.noneAttainable")];
      const { delivered, asked } = most;
      const [staff, money] = [sumText(i18n, "staff", most), sumText(i18n, "money", most)];
      const forms = formList(i18n, most.forms);
      return [t("portfolio.noneAttainable"), t("portfolio.cheapest", { forms, delivered, asked, staff, money })];
    }
    case "running-enough":
      return [t("portfolio.runningEnough")];
    case "one-enough": {
      const forms = formList(i18n, summary.forms);
      return [t(summary.forms.length === 1 ? "portfolio.oneEnough" : "portfolio.oneOf", { forms })];
    }
    case "sets": {
      const { start, best } = summary;
      const values = { delivered: start.delivered, asked: best[0]?.asked ?? 0 };
      return [
        t(start.running ? "portfolio.aloneRunning" : "portfolio.alone", values),
        ...(best.length > 1 ? [t("portfolio.many", { count: best.length })] : []),
      ];
    }
  }
}
