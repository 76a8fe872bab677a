import { heading } from "../blocks";
import { planBlocks } from "../pieces/plan";
import type { Section } from "./section";

/** People and money over the years, of each form that is told in full. */
export const money: Section = (i18n, _report, { forms }) => {
  const plans = forms.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  if (plans.length === 0) return [];
  return [heading(2, i18n.t("plan.title")), ...plans.flatMap((plan, index) => planBlocks(i18n, plan, index === 0))];
};
