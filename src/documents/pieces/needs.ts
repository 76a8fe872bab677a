import type { Translator } from "../../i18n/translator";
import type { FormReport } from "../../report/report";
import { amountText, needStatusText, needText, sourceText, termText } from "../../wording/phrases";
import { standingText } from "../../wording/standing";
import type { Run } from "../model";
import { amountLabel, type AsOf, oldAmountRuns } from "./funding";

/** What a form asks of people or money, and whether that fits. */
export function needRuns(i18n: Translator, { advice }: FormReport, resource: "staff" | "money"): readonly Run[] {
  const standing = advice[resource];
  return [
    { text: `${i18n.t(`fit.${resource}`)}${i18n.format.colon}`, bold: true },
    { text: `${needText(i18n, resource, standing.need)}. ${standingText(i18n, resource, standing)}` },
  ];
}

/** Where something comes from, after what it is. */
function aside({ format }: Translator, ...texts: readonly string[]): Run {
  return { text: ` (${texts.join(format.semicolon)})`, colour: "quiet" };
}

/** People, money, term and amounts of a form, each with its source. */
export function needItems(i18n: Translator, form: FormReport, asOf: AsOf): readonly (readonly Run[])[] {
  const { t, format } = i18n;
  const line = (resource: "staff" | "money"): readonly Run[] => {
    const need = resource === "staff" ? form.needs.fte : form.needs.euroPerYear;
    const told = needRuns(i18n, form, resource);
    if (need === null) return told;
    const status = needStatusText(i18n, need.status);
    const old = oldAmountRuns(i18n, { year: null, source: need.source }, asOf, ". ");
    return [...told, aside(i18n, status, sourceText(i18n, need.source)), ...old];
  };
  return [
    line("staff"),
    line("money"),
    [
      { text: `${t("result.columnTerm")}${format.colon}`, bold: true },
      { text: termText(i18n, form.term) },
      aside(i18n, t("common.ourReading"), sourceText(i18n, form.term.source)),
    ],
    ...form.amounts.map((amount) => [
      { text: amountLabel(i18n, amount) },
      { text: amountText(i18n, amount), bold: true },
      aside(i18n, ...(amount.reading ? [t("common.ourReading")] : []), sourceText(i18n, amount.source)),
      ...oldAmountRuns(i18n, amount, asOf, ". "),
    ]),
  ];
}
