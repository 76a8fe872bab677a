import type { Translator } from "../../i18n/translator";
import type { FormReport } from "../../report/report";
import { amountText, needStatusText, needText, termText } from "../../wording/phrases";
import type { Run } from "../model";
import type { Citations } from "./citations";
import { amountLabel, type AsOf, oldAmountRuns } from "./funding";

/** The nature of a number, and its source. */
function aside({ format }: Translator, cited: string, ...texts: readonly string[]): Run {
  return { text: `${texts.length === 0 ? "" : ` (${texts.join(format.semicolon)})`}${cited}`, colour: "quiet" };
}

/** The amounts besides the minimums. */
function otherAmounts({ amounts, needs }: FormReport): FormReport["amounts"] {
  const minimums = { fte: needs.fte?.minimum, "eur-per-year": needs.euroPerYear?.minimum };
  return amounts.filter(
    ({ unit, min, max }) => !((unit === "fte" || unit === "eur-per-year") && min === max && min === minimums[unit]),
  );
}

/** People, money, term and amounts of a form, with sources. */
export function needItems(
  i18n: Translator,
  form: FormReport,
  asOf: AsOf,
  { cite }: Citations,
): readonly (readonly Run[])[] {
  const { t, format } = i18n;
  const line = (resource: "staff" | "money"): readonly Run[] => {
    const need = resource === "staff" ? form.needs.fte : form.needs.euroPerYear;
    const runs: readonly Run[] = [
      { text: `${t(`fit.${resource}`)}${format.colon}`, bold: true },
      { text: needText(i18n, resource, form.advice[resource].need) },
    ];
    if (need === null) return runs;
    const status = needStatusText(i18n, need.status);
    const old = oldAmountRuns(i18n, { year: null, source: need.source }, asOf, ". ");
    return [...runs, aside(i18n, cite(need.source), status), ...old];
  };
  return [
    line("staff"),
    line("money"),
    [
      { text: `${t("result.columnTerm")}${format.colon}`, bold: true },
      { text: termText(i18n, form.term) },
      aside(i18n, cite(form.term.source), t("common.ourReading")),
    ],
    ...otherAmounts(form).map((amount) => [
      { text: amountLabel(i18n, amount) },
      { text: amountText(i18n, amount), bold: true },
      aside(i18n, cite(amount.source), ...(amount.reading ? [t("common.ourReading")] : [])),
      ...oldAmountRuns(i18n, amount, asOf, ". "),
    ]),
  ];
}
