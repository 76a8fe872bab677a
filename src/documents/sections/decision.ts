import type { Translator } from "../../i18n/translator";
import type { NeedSum } from "../../report/plan/types";
import type { Report } from "../../report/report";
import { euroPerYear, formList, formName, fte } from "../../wording/phrases";
import { heading, numbered, paragraph } from "../blocks";
import { stepItems } from "../pieces/steps";
import type { Section } from "./section";

function chooseText(i18n: Translator, { headline }: Report): string {
  const { t } = i18n;
  const forms = headline.kind === "top" ? headline.forms : [];
  if (forms.length === 0) return t("note.chooseOpen");
  return forms.length === 1
    ? t("note.choose", { form: formList(i18n, forms) })
    : t("note.chooseOne", { forms: i18n.format.either(forms.map((form) => formName(i18n, form))) });
}

function meansText(i18n: Translator, { headline, top }: Report): string {
  const { t } = i18n;
  const plan = headline.kind === "top" && headline.forms.length === 1 ? (top[0]?.plan ?? null) : null;
  const [year] = plan?.years ?? [];
  if (plan === null || year === undefined) return t("note.meansOpen");
  const isOpen = ({ atLeast, known }: NeedSum) => atLeast || known === 0;
  const [money, staff] = [year.money.need, year.staff.need];
  return t("note.means", {
    first: year.year,
    last: plan.years.at(-1)?.year ?? year.year,
    money: isOpen(money) ? t("note.moneyPlaceholder") : euroPerYear(i18n, money.known),
    fte: isOpen(staff) ? t("note.ftePlaceholder") : fte(i18n, staff.known),
  });
}

/** What the college could decide, with the first steps of the form that it could choose; none for a tie. */
export const decision: Section = (i18n, report) => {
  const { t } = i18n;
  const [only, second] = report.headline.kind === "top" ? report.top : [];
  const steps = only === undefined || second !== undefined ? [] : stepItems(i18n, only.form, report);
  const articles = [chooseText(i18n, report), meansText(i18n, report), t("note.work"), t("note.consult")];
  return [
    heading(2, t("note.decisionTitle")),
    paragraph(t("note.decisionIntro")),
    { ...numbered(articles), label: t("note.article") },
    ...(steps.length === 0 ? [] : [heading(3, t("result.steps")), numbered(steps)]),
    paragraph(t("note.attachments")),
  ];
};
