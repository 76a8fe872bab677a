import type { Id } from "../../domain/id";
import type { Report } from "../../report/report";
import type { Translator } from "../../i18n/translator";
import { chosen, headlineCase, kept, type Top } from "../../report/headline-case";
import { isUrgent } from "../../report/proposal";
import { formIn, formList, numberOf, upperFirst } from "../phrases";

/** A title longer than this, in signs, counts the forms of a tie. */
const LONGEST_TITLE = 80;

/** The title of a tie with the names in it; null where that is too long for one glance. */
export function namedTie(i18n: Translator, forms: readonly Id[]): string | null {
  const list = i18n.format.list(forms.map((form) => formIn(i18n, form, "withArticle")));
  const named = i18n.t("brief.title_tie", { forms: list });
  return named.length > LONGEST_TITLE ? null : named;
}

function notNowTitle(i18n: Translator, [first = ""]: readonly Id[]): string {
  return i18n.t("headline.notnow", { count: numberOf(i18n, [first]), form: upperFirst(i18n, formIn(i18n, first)) });
}

/** The title where one form is new. */
function newTitle(i18n: Translator, which: "clear" | "narrow" | "ifmeans" | "add", headline: Top): string {
  const form = which === "add" ? (headline.running?.adds?.form ?? "") : chosen(headline);
  const told = i18n.t(`brief.title_${which === "narrow" ? "clear" : which}`, {
    form: formIn(i18n, form, "withArticle"),
  });
  return upperFirst(i18n, told);
}

function topTitle(i18n: Translator, headline: Top, forms: readonly Id[]): string {
  const { t } = i18n;
  const which = headlineCase(headline);
  switch (which) {
    case "clear":
    case "narrow":
    case "ifmeans":
    case "add":
      return newTitle(i18n, which, headline);
    case "goon":
      return t("brief.title_goon", { forms: formList(i18n, kept(headline)) });
    case "notnow":
      return notNowTitle(i18n, headline.better?.forms ?? []);
    case "tie":
    case "rival":
      return namedTie(i18n, forms) ?? t("brief.title_tieMany", { number: forms.length });
    default:
      return t(`brief.title_${which}`);
  }
}

/** What is proposed, as a title without a full stop. */
export function briefTitle(i18n: Translator, { headline, brief }: Report): string {
  if (headline.kind === "none-possible") return notNowTitle(i18n, brief.forms);
  return headline.kind === "top" ? topTitle(i18n, headline, brief.forms) : i18n.t("brief.title_nothing");
}

const DECISIONS = {
  add: "start",
  check: "check",
  "go-on": "goon",
  choose: "choose",
  "not-yet": "free",
  yield: "yield",
  nothing: "open",
} as const;

/** What the executive could decide. */
export function briefDecision({ t }: Translator, { brief }: Report): string {
  return t(isUrgent(brief, brief.urgent) ? "brief.decide_urgent" : `brief.decide_${DECISIONS[brief.kind]}`);
}
