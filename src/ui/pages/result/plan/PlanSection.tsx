import { useMemo, useState } from "react";
import { type PlanChoices, planChoices } from "../../../../report/plan/choices";
import { planOf, planSettings } from "../../../../report/plan/plan";
import type { Plan } from "../../../../report/plan/types";
import { facts } from "../../../../store/facts";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { choiceKey } from "./choice-key";
import { CostField } from "./CostField";
import { MeansFigure } from "./MeansFigure";
import { PlanChooser } from "./PlanChooser";
import { PlanExamples } from "./PlanExamples";
import { PlanGrants } from "./PlanGrants";
import { PlanSources } from "./PlanSources";
import { PlanSummary } from "./PlanSummary";
import { PlanTable } from "./PlanTable";
import { PlanText } from "./PlanText";
import styles from "./Plan.module.css";

/** The sheet of the chosen form or combination, and the choices for it. */
interface ShownPlan {
  readonly plan: Plan;
  readonly choices: PlanChoices;
  readonly onForms: (key: string) => void;
}

/** The sheet on screen: of what the advice says first, until a person chooses; null without anything to plan. */
export function useShownPlan({ report, outcome }: Pick<SectionProps, "report" | "outcome">): ShownPlan | null {
  const { answers, advice } = outcome;
  const settings = useApp((state) => state.dossier.plan);
  const choices = useMemo(() => planChoices(facts, answers, advice), [answers, advice]);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = [...choices.single, ...choices.together];
  const keyOf = ({ forms: planned }: Plan) => choiceKey(planned.map(({ form }) => form));
  const [advised] = report.brief.plans.map(keyOf);
  // The chosen set may no longer be available after an answer changed.
  const offered = (key: string | null | undefined) => all.find((set) => choiceKey(set) === key);
  const forms = offered(chosen) ?? offered(advised) ?? all[0] ?? [];
  const used = planSettings(facts, report.date, settings);
  const plan = forms.length === 0 ? null : planOf(facts, answers, advice, { ...used, forms, context: report });
  return plan === null ? null : { plan, choices, onForms: setChosen };
}

/** People and money of a form or a combination, year by year, which a person can fill in and export. */
export function PlanSection({ report, known, shown }: SectionProps & { readonly shown: ShownPlan }) {
  const { t } = useTranslator();
  const { plan, choices, onForms } = shown;
  return (
    <div className={styles.sheet}>
      <p className={styles.lead}>{t("plan.lead")}</p>
      <PlanChooser choices={choices} onForms={onForms} plan={plan} />
      <PlanSummary plan={plan} />
      <div className={styles.columns}>
        <div>
          <MeansFigure plan={plan} />
          <PlanTable plan={plan} />
          <PlanExamples plan={plan} report={report} known={known} />
        </div>
        <div>
          <CostField plan={plan} />
          <PlanSources plan={plan} />
          <PlanGrants plan={plan} />
        </div>
      </div>
      <PlanText plan={plan} report={report} />
    </div>
  );
}
