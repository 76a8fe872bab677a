import type { Gain, JointStanding, RunningAdvice, RunningForm } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import { amountList, formIn, formName, pluses, pointsOf, wishName } from "../phrases";

/** The verdict on a running form: "Houden", "Afbouwen overwegen". Our reading. */
export function runningWord({ t }: Translator, { word }: Pick<RunningForm, "word">): string {
  return t(`running.word_${word}`);
}

/** The reason as a sentence without the verdict: "Dit past bij wat u vroeg." `standing` adds the amount. */
export function runningReason(
  i18n: Translator,
  { reason }: Pick<RunningForm, "reason">,
  standing: JointStanding | null = null,
): string {
  const { t } = i18n;
  if (reason !== "means-lack") return t(`running.reason_${reason}`);
  const lacking = standing === null ? "" : amountList(i18n, standing.staff.toFree, standing.money.toFree);
  if (lacking === "" || standing === null) return t("running.reason_means-lack");
  const free = standing.standing === "after-freeing" ? ` ${t("running.freeThat")}` : "";
  return `${t("running.lacks", { lacking })}${free}`;
}

/** What the running forms deliver, and the one form that adds most, for these wishes. */
export function runningSetText(
  i18n: Translator,
  { delivered, asked, adds }: RunningAdvice,
  named: (i18n: Translator, gain: Gain) => string = (words, { id }) => wishName(words, id),
): readonly string[] {
  const { t } = i18n;
  const runs = t("headline.runs", { delivered, points: pointsOf(i18n, asked) });
  if (adds === null) return [runs, t(delivered === asked ? "headline.noOther" : "headline.noOtherFits")];
  const wishes = i18n.format.list(adds.on.map((gain) => named(i18n, gain)));
  const form = formIn(i18n, adds.form, "withArticle");
  return [runs, t("headline.brings", { count: adds.pluses, form, wishes })];
}

/** One running form in a line: "Jumelage: houden. Dit past bij wat u vroeg. Alleen dit levert 2 punten." */
export function runningLine(i18n: Translator, running: RunningForm, standing: JointStanding | null = null): string {
  const { t, format } = i18n;
  const { form, ownPluses } = running;
  const alone = ownPluses === 0 ? "" : ` ${t("running.alone", { points: pluses(i18n, ownPluses) })}`;
  return `${formName(i18n, form)}${format.colon}${runningWord(i18n, running)}. ${runningReason(i18n, running, standing)}${alone}`;
}
