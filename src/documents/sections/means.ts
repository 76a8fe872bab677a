import type { Translator } from "../../i18n/translator";
import type { FormReport } from "../../report/report";
import { formName } from "../../wording/phrases";
import { distinctPlans } from "../../wording/plan/sums";
import { bullets, heading, paragraph } from "../blocks";
import type { Block } from "../model";
import { costTable } from "../pieces/costs";
import { needItems } from "../pieces/needs";
import { planNotes, yearsBlocks } from "../pieces/years";
import type { Section } from "../section";

function costs(i18n: Translator, forms: readonly FormReport[]): readonly Block[] {
  const plans = distinctPlans(forms.flatMap(({ plan }) => plan ?? []));
  if (plans.length === 0) return [];
  return [costTable(i18n, plans), ...plans.flatMap((plan) => yearsBlocks(i18n, plan)), ...planNotes(i18n, plans)];
}

/** What the forms described in full need of people and money, and what is available. */
export const means: Section = (i18n, report, { forms, citations }) => {
  if (forms.length === 0) return [];
  return [
    heading(2, i18n.t("result.needs")),
    ...costs(i18n, forms),
    ...forms.flatMap((form) => [
      heading(3, formName(i18n, form.form)),
      bullets(needItems(i18n, form, report, citations)),
      ...(form.amounts.length === 0 ? [paragraph(i18n.t("result.noAmounts"))] : []),
    ]),
  ];
};
