import type { Plan } from "../../report/plan/types";
import { nextRow } from "../../report/next-row";
import type { Report } from "../../report/report";
import { wishTableOf } from "../../report/compare/wish-table";
import type { Translator } from "../../i18n/translator";
import { conflictPhrases } from "../advice/conflict";
import { amountList, formIn, formsAs, pointsOf } from "../phrases";

/** Why not the runner-up, in one sentence; null if there is none, or nothing was asked. */
export function briefWhyNot(i18n: Translator, report: Report): string | null {
  const { t } = i18n;
  const row = nextRow(report, report.brief.forms);
  if (row === undefined || report.brief.forms.length === 0) return null;
  const { form, part, advice } = row;
  const name = formIn(i18n, form, "withArticle");
  const values = { form: name, delivered: advice.delivered, points: pointsOf(i18n, advice.asked) };
  const lacking = amountList(i18n, advice.staff.lacking, advice.money.lacking);
  const phrases = conflictPhrases(i18n, advice.conflicts);
  if (part === "not-now" && lacking !== "")
    return t(phrases === "" ? "brief.short" : "brief.butShort", { ...values, phrases, amounts: lacking });
  if (phrases !== "") return t("brief.but", { ...values, phrases });
  const added = wishTableOf(report)?.others.find((other) => other.row === row)?.adds?.pluses;
  if (added !== undefined)
    return added === 0 ? t("brief.addsNone", { form: name }) : t("brief.addsLess", { form: name, count: added });
  const best = report.ranking.find((one) => one.form === report.brief.forms[0])?.advice.delivered ?? 0;
  const less = best - advice.delivered;
  return less > 0 ? t("brief.less", { ...values, count: less }) : t("brief.even", { form: formIn(i18n, form) });
}

/** With more forms than this, they are counted. */
const MOST_NAMED = 3;

/** What is unspecified or our reading about the forms of a plan, one sentence each. */
export function briefCostNotes(i18n: Translator, plans: readonly Plan[]): readonly string[] {
  const { t } = i18n;
  const forms = [...new Map(plans.flatMap((plan) => plan.forms.map((one) => [one.form, one] as const))).values()];
  const sentences = (key: "noEuro" | "noFte" | "reading", list: typeof forms) =>
    list.length === 0
      ? []
      : [
          list.length > MOST_NAMED
            ? t(`brief.${key}Many`, { count: list.length })
            : t(`brief.${key}`, { forms: formsAs(i18n, list, "withArticle") }),
        ];
  const [year] = plans[0]?.years ?? [];
  const open = (["staff", "money"] as const).filter((resource) => year?.[resource].now === null);
  return [
    ...sentences(
      "noEuro",
      forms.filter(({ euroPerYear }) => euroPerYear === null),
    ),
    ...sentences(
      "noFte",
      forms.filter(({ fte }) => fte === null),
    ),
    ...(open.length === 2 ? [t("brief.notAsked")] : open.map((resource) => t(`brief.notAsked_${resource}`))),
    ...sentences(
      "reading",
      forms.filter(({ euroPerYear }) => euroPerYear?.status === "reading" && euroPerYear.minimum > 0),
    ),
  ];
}
