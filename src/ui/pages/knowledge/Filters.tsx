import { type ReactNode, useId, useState } from "react";
import { LinkButton } from "../../kit/Button";
import { useTranslator } from "../../kit/hooks/translator-context";
import fields from "../../kit/fields.module.css";
import styles from "./Browse.module.css";

interface SelectProps<V extends string> {
  readonly label: string;
  /** null = any. */
  readonly value: V | null;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** Language of the option labels, if it is not that of the page. */
  readonly lang?: string | undefined;
  readonly any?: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: V | null) => void;
}

/** One filter: a native select whose first option removes the filter. */
export function Select<V extends string>({ label, value, options, lang, any, hint, onChange }: SelectProps<V>) {
  const { t } = useTranslator();
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        aria-describedby={hintId}
        onChange={(event) => onChange(options.find((o) => o.value === event.target.value)?.value ?? null)}
      >
        <option value="">{any ?? t("browse.all")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={lang}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={hintId} className="small">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Free text search. */
export function SearchBox({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div className={`${styles.field} ${styles.search}`}>
      <label htmlFor={id}>{t("browse.search")}</label>
      <input
        id={id}
        type="search"
        className={fields.text}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="small">
        {t("browse.searchHint")}
      </p>
    </div>
  );
}

interface FiltersProps {
  readonly legend?: string;
  /** Number shown and total. */
  readonly count: string;
  readonly onReset: () => void;
  /** How many of the children are in use; when given, they fold on a narrow screen. */
  readonly active?: number;
  /** Folds on a wide screen too, where they would hide what they filter. */
  readonly folded?: boolean;
  /** What never folds. */
  readonly search?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The filters of a list, the remaining number, and a way to reset them. On a narrow screen many filters would push the
 * list away: they fold below a button, by style alone, so that the prerendered page does not jump.
 */
export function Filters({ legend, count, onReset, active, folded = false, search, children }: FiltersProps) {
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = legend ?? t("browse.legend");
  const folds = active !== undefined;
  return (
    <form className={styles.filters} data-folded={folded || undefined} onSubmit={(event) => event.preventDefault()}>
      {search}
      {folds && (
        <button
          type="button"
          className={`${styles.fold} no-print`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {name}
          {active > 0 && ` (${active})`}
        </button>
      )}
      <fieldset id={id} className="no-print" data-folds={folds ? (open ? "open" : "closed") : undefined}>
        <legend>{name}</legend>
        <div className={styles.fields}>{children}</div>
      </fieldset>
      <p className={styles.bar}>
        <strong role="status">{count}</strong>
        <LinkButton className="no-print" onClick={onReset}>
          {t("browse.reset")}
        </LinkButton>
      </p>
    </form>
  );
}
