import { useId, useRef } from "react";
import { FTE_COST_CEILING } from "../../../../domain/answers";
import { costText } from "../../../../wording/plan/text";
import type { Plan } from "../../../../report/plan/types";
import { appStore, core } from "../../../../store/app";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { OldAmount } from "../../../parts/AmountLine";
import { useNumberSetting } from "../../../parts/number/use-number-setting";
import fields from "../../../kit/fields.module.css";
import styles from "./Plan.module.css";

const RULES = { kind: "euro", ceiling: FTE_COST_CEILING } as const;

/** The annual cost of an FTE. Invalid input stays in the field with an explanation; the sheet is then unchanged. */
export function CostField({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const settings = useApp((state) => state.dossier.plan);
  const { input, problem, typing, reset } = useNumberSetting({
    value: plan.cost.euro,
    rules: RULES,
    example: 70_000,
    empty: t("plan.costEmpty"),
    keep: (ftePerYear) => appStore.getState().setPlan({ ...settings, ftePerYear }),
  });
  const resetAndStay = () => {
    reset();
    // The button disappears with its action.
    box.current?.focus();
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {t("plan.fteCost")}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {costText(i18n, plan)} {t("plan.costUse")}
        {core.planning !== null && !plan.cost.own && <OldAmount of={core.planning.ftePerYear} />}
      </p>
      {problem !== null && (
        <p id={`${id}-error`} role="alert" className={fields.error}>
          {problem} {t("plan.costKept", { amount: format.euro(plan.cost.euro) })}
        </p>
      )}
      <div className={styles.costLine}>
        <div className={fields.number} data-kind="euro">
          <span aria-hidden="true">€</span>
          <input
            ref={box}
            id={id}
            aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-error`}
            {...input}
          />
        </div>
        {(plan.cost.own || typing) && (
          <button type="button" className="link-button no-print" onClick={resetAndStay}>
            {t("plan.costReset", { amount: format.euro(plan.proposed.euro) })}
          </button>
        )}
      </div>
    </div>
  );
}
