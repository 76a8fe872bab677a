import { formName } from "../../wording/phrases";
import { heading, numbered } from "../blocks";
import { stepItems } from "../pieces/steps";
import type { Section } from "../section";

/** How to start with the forms described in full, or to continue with running ones. */
export const steps: Section = (i18n, report, { forms }) => {
  const blocks = forms.flatMap(({ form }) => {
    const items = stepItems(i18n, form, report);
    if (items.length === 0) return [];
    return [...(forms.length > 1 ? [heading(3, formName(i18n, form))] : []), numbered(items)];
  });
  return blocks.length === 0 ? [] : [heading(2, i18n.t("result.steps")), ...blocks];
};
