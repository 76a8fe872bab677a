import type { Translator } from "../../i18n/translator";
import type { Note } from "../../report/note/note";
import type { Report } from "../../report/report";
import { amountText } from "../phrases";

/** Who may decide on help at once, and what the decision of each is called. */
export const AID_DECIDERS = ["college", "council"] as const;

/** The money of help that comes once: no years, no plan. */
export function aidMoneyTexts(i18n: Translator, { top }: Report, { forms }: Note): readonly string[] {
  const { t, data, format } = i18n;
  const amounts = top
    .filter(({ form }) => forms.some((row) => row.form === form))
    .flatMap((one) => one.amounts)
    .map((amount) => `${data.amounts[amount.id]?.label ?? amount.id}${format.colon}${amountText(i18n, amount)}`);
  return [
    t("note.aidMoney"),
    t("note.aidNoYears"),
    ...(amounts.length === 0 ? [] : [t("note.aidAmounts", { list: amounts.join(format.semicolon) })]),
  ];
}

/** Articles by which the college, or the council, gives the help. */
export function aidArticles({ t }: Translator, decider: (typeof AID_DECIDERS)[number]): readonly string[] {
  return [
    t(`note.aidGive_${decider}`),
    t(`note.aidCharge_${decider}`),
    t("note.aidProof"),
    t("note.aidNotify"),
    ...(decider === "council" ? [t("note.aidRegulation")] : []),
  ];
}
