import { useState } from "react";
import { useLocation } from "wouter";
import { COMPARE_LIMITS } from "../../../domain/limits";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./ComparePage.module.css";

interface Props {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** The chosen ids, in column order. */
  readonly ids: readonly string[];
  /** Address of the page with these ids. */
  readonly address: (ids: readonly string[]) => string;
  /** Messages for too few and too many choices. */
  readonly few: string;
  readonly many: string;
}

/** Checkboxes for choosing two to four columns; the choice is part of the address. */
export function CompareChooser({ legend, options, ids, address, few, many }: Props) {
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState(false);
  const toggle = (id: string, on: boolean) => {
    const full = on && ids.length >= COMPARE_LIMITS.most;
    setProblem(full);
    if (!full) navigate(address(on ? [...ids, id] : ids.filter((other) => other !== id)), { replace: true });
  };
  return (
    <fieldset className={`${styles.chooser} no-print`}>
      <legend>{legend}</legend>
      <div className={styles.boxes}>
        {options.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={ids.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <p role="status" className={styles.problem}>
        {problem ? many : ids.length < COMPARE_LIMITS.least ? few : ""}
      </p>
    </fieldset>
  );
}

/** What the address asks for but cannot be shown: unknown ids, and those beyond four. */
export function LeftOut({ unknown, cut }: { readonly unknown: string | null; readonly cut: boolean }) {
  const { t } = useTranslator();
  if (unknown === null && !cut) return null;
  return (
    <div className={styles.leftOut}>
      {unknown !== null && <p>{unknown}</p>}
      {cut && <p>{t("compare.cut")}</p>}
    </div>
  );
}

/** The checkbox that hides equal rows, and the meaning of the mark. */
export function DifferencesOnly(props: { readonly only: boolean; readonly onChange: (only: boolean) => void }) {
  const { t } = useTranslator();
  return (
    <p className={styles.tools}>
      <span>{t("compare.lead")}</span>
      <label className="no-print">
        <input type="checkbox" checked={props.only} onChange={(event) => props.onChange(event.target.checked)} />
        <span>{t("compare.onlyDifferences")}</span>
      </label>
    </p>
  );
}
