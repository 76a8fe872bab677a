import { useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { COMPARE_LIMITS } from "../../../domain/limits";
import { LinkButton, QuietButton } from "../../kit/Button";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Icon } from "../../parts/signs/Icon";
import styles from "./CompareChooser.module.css";

interface Props {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** The chosen ids, in column order. */
  readonly ids: readonly string[];
  /** Address of the page with these ids. */
  readonly address: (ids: readonly string[]) => string;
  /** What opens the list of what is not chosen yet. */
  readonly add: string;
  /** Shown while too few are chosen. */
  readonly few: string;
}

/** What is compared, each with a button to remove it, and a list of what can be added: two to four. */
export function CompareChooser({ legend, options, ids, address, add, few }: Props) {
  const { t } = useTranslator();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const list = useId();
  const { expect, last, more } = useFocusAfter(ids.length);
  const named = ids.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const others = options.filter(({ id }) => !ids.includes(id));
  const enough = ids.length >= COMPARE_LIMITS.least;
  const show = (next: readonly string[]) => navigate(address(next), { replace: true });
  const choose = (id: string) => {
    setOpen(false);
    expect("last");
    show([...ids, id]);
  };
  const remove = (id: string) => {
    expect("more");
    show(ids.filter((other) => other !== id));
  };
  return (
    <div role="group" aria-label={legend} className={`${styles.chooser} no-print`}>
      {named.map(({ id, name }) => (
        <span key={id} className={styles.chip}>
          {name}
          <button
            type="button"
            ref={id === ids.at(-1) ? last : undefined}
            aria-label={t("group.removeOf", { name })}
            onClick={() => remove(id)}
          >
            <Icon name="remove" inText />
          </button>
        </span>
      ))}
      {ids.length >= COMPARE_LIMITS.most && <span className="small">{t("compare.most")}</span>}
      {!enough && (
        <strong ref={more} tabIndex={-1}>
          {few}
        </strong>
      )}
      {enough && ids.length < COMPARE_LIMITS.most && others.length > 0 && (
        <LinkButton ref={more} aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
          {add}
        </LinkButton>
      )}
      <Others id={list} options={others} hidden={enough && !open} onChoose={choose} />
    </div>
  );
}

interface OthersProps {
  readonly id: string;
  readonly options: Props["options"];
  readonly hidden: boolean;
  readonly onChoose: (id: string) => void;
}

/** What can be added, a button each. */
function Others({ id: list, options, hidden, onChoose }: OthersProps) {
  return (
    <ul id={list} className={styles.others} hidden={hidden}>
      {options.map(({ id, name }) => (
        <li key={id}>
          <QuietButton onClick={() => onChoose(id)}>
            <Icon name="add" inText />
            <span>{name}</span>
          </QuietButton>
        </li>
      ))}
    </ul>
  );
}

/** The pressed button disappears: the focus moves to what was added, or to the button that adds more. */
function useFocusAfter(count: number) {
  const last = useRef<HTMLButtonElement>(null);
  const more = useRef<HTMLElement & HTMLButtonElement>(null);
  const next = useRef<"last" | "more" | null>(null);
  useEffect(() => {
    if (next.current !== null) (next.current === "last" ? last : more).current?.focus();
    next.current = null;
  }, [count]);
  const expect = (where: "last" | "more") => {
    next.current = where;
  };
  return { expect, last, more };
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
