import { useId, useRef, useState } from "react";
import { FTE_COST_CEILING } from "../../../../domain/answers";
import { numberMessage } from "../../../../wording/field-fault";
import { costText } from "../../../../wording/plan/text";
import type { NumberAnswerFault } from "../../../../domain/answer-fault";
import { parseNumber } from "../../../../questionnaire/parse-number";
import type { Plan } from "../../../../report/plan/types";
import { appStore, facts } from "../../../../store/app";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { OldAmount } from "../../../parts/AmountLine";
import fields from "../../../kit/fields.module.css";
import styles from "./Plan.module.css";

const RULES = { kind: "euro", ceiling: FTE_COST_CEILING } as const;

/** What stands in the field, and what it does to the plan: kept when one leaves the field or presses Enter. */
function useCost({ cost }: Plan) {
  const i18n = useTranslator();
  const settings = useApp((state) => state.dossier.plan);
  // null = not being typed in: the field shows what the sheet reckons with.
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<NumberAnswerFault | null>(null);
  const keep = (ftePerYear: number | undefined) => {
    setDraft(null);
    setFault(null);
    appStore.getState().setPlan({ ...settings, ftePerYear });
  };
  return {
    value: draft ?? i18n.format.number(cost.euro),
    problem: fault === null ? null : numberMessage(i18n, fault, { empty: i18n.t("plan.costEmpty"), example: 70_000 }),
    changed: cost.own || draft !== null,
    type: setDraft,
    leave: () => {
      if (draft === null) return;
      const read = parseNumber(draft, RULES);
      if (read.ok) keep(read.value);
      else setFault({ kind: "number", reason: read.fault, value: draft, unit: RULES.kind, ceiling: RULES.ceiling });
    },
    reset: () => keep(undefined),
  };
}

/** The cost of an FTE in a year. What is no amount stays in the field, with what to do; the sheet then changes nothing. */
export function CostField({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { value, problem, changed, type, leave, reset } = useCost(plan);
  const resetAndStay = () => {
    reset();
    // The button goes away with what it did.
    box.current?.focus();
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {t("plan.fteCost")}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {costText(i18n, plan)} {t("plan.costUse")}
        {facts.planning !== null && !plan.cost.own && <OldAmount of={facts.planning.ftePerYear} />}
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
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-error`}
            aria-invalid={problem === null ? undefined : true}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && leave()}
            onBlur={leave}
          />
        </div>
        {changed && (
          <button type="button" className="link-button no-print" onClick={resetAndStay}>
            {t("plan.costReset", { amount: format.euro(plan.proposed.euro) })}
          </button>
        )}
      </div>
    </div>
  );
}
