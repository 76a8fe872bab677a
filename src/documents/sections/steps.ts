import { addressOf } from "../../domain/facts/link";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import type { StepReport } from "../../report/steps";
import { addressText } from "../../wording/knowledge/address";
import { nextMomentText } from "../../wording/knowledge/calendar";
import { stepText } from "../../wording/knowledge/steps";
import { formName } from "../../wording/phrases";
import { heading, numbered } from "../blocks";
import type { Run, Text } from "../model";
import type { Section } from "../section";

function addressRuns(i18n: Translator, { at }: StepReport): readonly Run[] {
  const address = addressOf(at?.link);
  if (address === null) return [];
  return [{ text: " " }, { text: addressText(i18n, address), link: address.url }, { text: "." }];
}

/** The steps of a form, with address and moment; completed ones are marked. */
export function stepItems(i18n: Translator, form: string, { steps }: Pick<Report, "steps">): readonly Text[] {
  const own = steps.find((one) => one.form === form);
  if (own === undefined) return [];
  return own.steps.map((step): Text => {
    const text = stepText(i18n, own, step);
    if (step.done) return [{ text }, { text: ` (${i18n.t("document.stepDone")})`, bold: true, colour: "sign" }];
    const moment = step.moment === null ? null : nextMomentText(i18n, step.moment);
    return [{ text }, ...addressRuns(i18n, step), ...(moment === null ? [] : [{ text: ` ${moment}` }])];
  });
}

/** How to start with the forms described in full, or to continue with running ones. */
export const steps: Section = (i18n, report, { forms }) => {
  const blocks = forms.flatMap(({ form }) => {
    const items = stepItems(i18n, form, report);
    if (items.length === 0) return [];
    return [...(forms.length > 1 ? [heading(3, formName(i18n, form))] : []), numbered(items)];
  });
  return blocks.length === 0 ? [] : [heading(2, i18n.t("result.steps")), ...blocks];
};
