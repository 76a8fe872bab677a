import { formListFirst, formName } from "../../wording/phrases";
import { heading, numbered, paragraph } from "../blocks";
import { stepItems } from "../pieces/steps";
import type { Section } from "./section";

/** How to begin with the forms told in full; what runs already has begun. */
export const steps: Section = (i18n, report, { forms }) => {
  const { t } = i18n;
  const fresh = forms.filter(({ advice }) => !advice.running);
  const runs = forms.filter(({ advice }) => advice.running).map(({ form }) => form);
  if (forms.length === 0) return [];
  return [
    heading(2, t("result.steps")),
    ...(runs.length === 0
      ? []
      : [paragraph(t("document.stepsRunning", { forms: formListFirst(i18n, runs), count: runs.length }))]),
    ...fresh.flatMap(({ form }) => [
      ...(fresh.length > 1 ? [heading(3, formName(i18n, form))] : []),
      numbered(stepItems(i18n, form, report)),
    ]),
  ];
};
