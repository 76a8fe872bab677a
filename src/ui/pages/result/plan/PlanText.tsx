import { planText } from "../../../../wording/plan/text";
import type { Plan } from "../../../../report/plan/types";
import type { Report } from "../../../../report/report";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named } from "../../../kit/Named";
import styles from "./Plan.module.css";
import { useCopy } from "../../../kit/hooks/use-copy";

/** The text for the multi-year plan, ready to copy. */
export function PlanText({ plan, report }: { readonly plan: Plan; readonly report: Report }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const text = planText(i18n, plan, {
    date: report.date,
    version: report.dataset.version,
    municipality: report.municipality?.name ?? null,
    parts: report.ranking[0]?.advice.parts ?? [],
  }).join("\n");
  const { box, copy, outcome } = useCopy<HTMLTextAreaElement>(text);
  return (
    <details className={`${styles.text} no-print`}>
      <summary>{t("plan.text")}</summary>
      <p id="plan-text-hint" className="small">
        <Named>{t("plan.textHint")}</Named>
      </p>
      <textarea
        ref={box}
        readOnly
        rows={18}
        value={text}
        aria-label={t("plan.text")}
        aria-describedby="plan-text-hint"
      />
      <p>
        <button type="button" className="button button-quiet" onClick={copy}>
          {t("plan.textCopy")}
        </button>
      </p>
      <p role="status">{outcome === null ? "" : t(outcome === "copied" ? "plan.textCopied" : "plan.textSelected")}</p>
    </details>
  );
}
