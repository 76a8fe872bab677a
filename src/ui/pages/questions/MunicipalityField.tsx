import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { Municipality, Question } from "../../../domain/dataset";
import { findMunicipality, lookUpMunicipality, plainName } from "../../../questionnaire/municipality";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Combobox } from "../../parts/Combobox";
import { describedBy, FieldErrorText, type FieldProps, Hint, useLabel } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

interface ControlProps {
  readonly question: Question;
  readonly list: readonly Municipality[];
  /** NIS code, or what was typed. */
  readonly value: string;
  readonly failed: boolean;
  readonly choose: (value: string) => void;
  /** Keeps what stands there, when the box is left. */
  readonly save: () => void;
}

function PlainSelect({ question, list, value, failed, choose }: ControlProps) {
  const { t } = useTranslator();
  return (
    <select
      id={question.id}
      className={styles.text}
      aria-describedby={describedBy(question, false, failed)}
      value={findMunicipality(list, value)?.nis ?? ""}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t("combobox.choose")}</option>
      {list.map((m) => (
        <option key={m.nis} value={m.nis}>
          {m.name}
        </option>
      ))}
    </select>
  );
}

/** The name of what was chosen or typed in full; an old name stays as it is typed, for "Ham" may become "Hamme". */
function shownName(list: readonly Municipality[], value: string): string {
  return list.find((m) => m.nis === value || plainName(m.name) === plainName(value))?.name ?? value;
}

function Control(props: ControlProps) {
  const { question, list, value, failed, choose, save } = props;
  const { t, data } = useTranslator();
  const found = lookUpMunicipality(list, value);
  const [plain, setPlain] = useState(false);
  const hinted = data.questions[question.id]?.hint !== undefined;
  return (
    <>
      {plain ? (
        <PlainSelect {...props} />
      ) : (
        <Combobox
          id={question.id}
          list={list}
          value={shownName(list, value)}
          describedBy={describedBy(question, hinted, failed)}
          invalid={failed}
          onChange={choose}
          onLeave={save}
        />
      )}
      {found !== undefined && found.former !== null && (
        <p role="status">
          {t("combobox.former", { former: found.former.name, year: found.former.since, name: found.municipality.name })}
        </p>
      )}
      <button type="button" className="link-button" onClick={() => setPlain(!plain)}>
        {t(plain ? "combobox.typing" : "combobox.plain")}
      </button>
    </>
  );
}

/** The municipality: a combobox over the list, or a plain select for who prefers that. */
export function MunicipalityField({ question, heading, why, error, list, save }: FieldProps) {
  const { t } = useTranslator();
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: `${question.id}.text` });
  const label = useLabel(question);
  const choose = (value: string) => {
    field.onChange(value);
    // A code comes from the list; anything else is still being typed.
    if (value === "" || /^\d{5}$/.test(value)) save();
  };
  return (
    <div className={styles.field}>
      {heading}
      {why}
      <label htmlFor={question.id} id={`${question.id}-label`} className={styles.label}>
        {label}
      </label>
      <Hint question={question} />
      <FieldErrorText question={question} error={error} />
      {typeof list === "string" ? (
        <p role="status">{t(`combobox.${list}`)}</p>
      ) : (
        <Control
          question={question}
          list={list}
          value={field.value}
          failed={error !== undefined}
          choose={choose}
          save={save}
        />
      )}
    </div>
  );
}
