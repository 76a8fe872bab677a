import { useRef, useState } from "react";
import { planText } from "../../../../wording/plan/text";
import type { Plan } from "../../../../report/plan/types";
import type { Report } from "../../../../report/report";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named } from "../../../kit/Named";
import styles from "./Plan.module.css";

/** The plan as text for the multi-year plan, ready to copy. */
export function PlanText({ plan, report }: { readonly plan: Plan; readonly report: Report }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const box = useRef<HTMLTextAreaElement>(null);
  const text = planText(i18n, plan, {
    date: report.date,
    version: report.dataset.version,
    municipality: report.municipality?.name ?? null,
    parts: report.ranking[0]?.advice.parts ?? [],
  }).join("\n");
  const [told, setTold] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold({ text, copied: true });
    } catch {
      // Without permission, or from a file: the text is selected, ready for Ctrl+C.
      box.current?.focus();
      box.current?.select();
      setTold({ text, copied: false });
    }
  };
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
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t("plan.textCopy")}
        </button>
      </p>
      <p role="status">{told?.text !== text ? "" : t(told.copied ? "plan.textCopied" : "plan.textSelected")}</p>
    </details>
  );
}
