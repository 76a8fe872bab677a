import type { Id } from "../../domain/id";
import type { Report } from "../../report/report";
import type { Translator } from "../../i18n/translator";
import { chosen, headlineCase, kept, type TopGroup } from "../../report/headline-case";
import { isUrgent } from "../../report/proposal";
import { formIn, formList, upperFirst } from "../phrases";
import { notNowTitle } from "../advice/headline";

/** Maximum length of a title, in characters; a longer one counts tied forms. */
const LONGEST_TITLE = 80;

/** The title of a tie that names its forms; null when too long. */
export function namedTie(i18n: Translator, forms: readonly Id[]): string | null {
  const named = i18n.t("brief.title_tie", { forms: formList(i18n, forms, "withArticle") });
  return named.length > LONGEST_TITLE ? null : named;
}

/** The title when one form is new. */
function newTitle(i18n: Translator, which: "clear" | "narrow" | "ifmeans" | "add", headline: TopGroup): string {
  const form = which === "add" ? (headline.running?.adds?.form ?? "") : chosen(headline);
  const title = i18n.t(`brief.title_${which === "narrow" ? "clear" : which}`, {
    form: formIn(i18n, form, "withArticle"),
  });
  return upperFirst(i18n, title);
}

function topTitle(i18n: Translator, headline: TopGroup, forms: readonly Id[]): string {
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

/** The proposal as a title without a full stop. */
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

/** What the executive could decide, also about running forms that do not simply go on. */
export function briefDecision({ t }: Translator, { brief, headline }: Report): string {
  if (isUrgent(brief, brief.urgent)) return t("brief.decide_urgent");
  const running = headline.kind === "top" ? (headline.running?.forms ?? []) : [];
  const changes = brief.kind === "add" && running.some(({ word }) => word !== "keep");
  return [t(`brief.decide_${DECISIONS[brief.kind]}`), ...(changes ? [t("brief.decideRunning")] : [])].join(" ");
}
