import { type FormEvent, useId, useState } from "react";
import fields from "../kit/fields.module.css";
import styles from "./NameForm.module.css";

interface Props {
  /** Initial contents of the field. */
  readonly name: string;
  readonly label: string;
  /** Label of the button. */
  readonly act: string;
  /** What is wrong with a name, as a sentence; null = nothing. */
  readonly check: (name: string) => string | null;
  readonly onName: (name: string) => void;
}

/**
 * A form for a new name, which a button opens and closes; afterwards the focus is back on that button.
 * @param buttonId id of the button.
 */
export function useRenaming(buttonId: string, { onName, ...props }: Props) {
  const [open, setOpen] = useState(false);
  const rename = (to: string) => {
    onName(to);
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  return { open, toggle: () => setOpen(!open), form: open && <NameForm {...props} onName={rename} /> };
}

/** Asks for a name; an invalid one gets a message, and the typed text stays. */
export function NameForm({ name, label, act, check, onName }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = typed ?? name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = check(text);
    setProblem(fault);
    if (fault === null) {
      setTyped(null);
      onName(text.trim());
    } else document.getElementById(id)?.focus();
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        className={fields.text}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem === null ? undefined : true}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button button-quiet">
        {act}
      </button>
      <div id={`${id}-problem`} role="alert">
        {problem !== null && <p className={fields.error}>{problem}</p>}
      </div>
    </form>
  );
}
