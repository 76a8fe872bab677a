import type { Portfolio, PortfolioSet } from "../../report/analysis";
import { formIn, formList, needText, partName } from "../phrases";
import { standingText } from "./standing";
import type { Translator } from "../../i18n/translator";

/** The total need of a set: "minstens 0,5 VTE", "geen ondergrens"; unknown if nothing is known. */
export function sumText(i18n: Translator, resource: "staff" | "money", { needs }: PortfolioSet): string {
  const { known, atLeast } = resource === "staff" ? needs.fte : needs.euroPerYear;
  return needText(i18n, resource, atLeast && known === 0 ? null : known);
}

/** "+3", and "−1" with a real minus sign. */
export function signed({ format }: Translator, count: number): string {
  return count < 0 ? `−${format.number(-count)}` : `+${format.number(count)}`;
}

/** What an added form brings, wish by wish. */
export function gainsText(i18n: Translator, { on }: PortfolioSet["added"][number]): string {
  return on
    .map((gain) => i18n.t("portfolio.gain", { name: partName(i18n, gain), amount: signed(i18n, gain.pluses) }))
    .join(i18n.format.semicolon);
}

/** Whether people and money are enough for a set, one sentence each. */
export function setStandingTexts(i18n: Translator, { staff, money }: PortfolioSet): readonly string[] {
  return [standingText(i18n, "staff", staff), standingText(i18n, "money", money)];
}

/** Whether the best sets are worth a table: they combine forms, or add one to the running ones. */
export function addsForms({ best: [first] }: Portfolio): boolean {
  return first !== undefined && first.forms.length > 1 && first.added.length > 0;
}

function noneText(i18n: Translator, most: PortfolioSet): readonly string[] {
  const { t } = i18n;
  const { delivered, asked } = most;
  const [staff, money] = [sumText(i18n, "staff", most), sumText(i18n, "money", most)];
  const values = { forms: formList(i18n, most.forms), delivered, asked, staff, money };
  return [t("portfolio.noneAttainable"), t("portfolio.cheapest", values)];
}

/** That nothing is worth adding to the best sets: no points at all, or only with more conflicts. */
function noMoreText({ t }: Translator, { more }: Portfolio): string {
  return t(more ? "portfolio.onlyConflicting" : "portfolio.noMore");
}

/** A summary of the combinations in sentences, next to the table of best sets. */
export function portfolioTexts(i18n: Translator, portfolio: Portfolio): readonly string[] {
  const { t } = i18n;
  const { best, running } = portfolio;
  const [first] = best;
  if (portfolio.first === null) return [t("portfolio.nothingAsked")];
  if (first === undefined) return noneText(i18n, portfolio.first);
  if (first.delivered === 0) return [t("portfolio.zero")];
  if (!addsForms(portfolio)) {
    const which = first.added.length === 0 ? "runningEnough" : best.length === 1 ? "oneEnough" : "oneOf";
    const forms = i18n.format.either([...new Set(best.flatMap((set) => set.forms))].map((form) => formIn(i18n, form)));
    return [t(`portfolio.${which}`, { forms }), noMoreText(i18n, portfolio)];
  }
  return [
    t(running.length === 0 ? "portfolio.together" : "portfolio.togetherRunning", {
      delivered: first.delivered,
      asked: first.asked,
    }),
    ...(best.length > 1 ? [t("portfolio.many", { count: best.length })] : []),
  ];
}
