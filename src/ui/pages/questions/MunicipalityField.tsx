import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { Municipality } from "../../../domain/dataset";
import { findMunicipality } from "../../../questionnaire/municipality";
import { useMunicipalities } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Combobox } from "../../parts/Combobox";
import { type FieldProps, Labelled, useField } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

interface ControlProps extends FieldProps {
  readonly list: readonly Municipality[];
}

/** A combobox over the list, or a plain select for who prefers that. */
function Control({ question, list, save }: ControlProps) {
  const { t } = useTranslator();
  const [plain, setPlain] = useState(false);
  const { describedBy, invalid } = useField(question);
  const { field } = useController({ ...useFormContext<FormValues>(), name: `${question.id}.text` });
  const found = findMunicipality(list, field.value);
  const choose = (value: string) => {
    field.onChange(value);
    // A code comes from the list; anything else is still being typed.
    if (value === "" || list.some(({ nis }) => nis === value)) save();
  };
  return (
    <>
      {plain ? (
        <select
          id={question.id}
          className={styles.text}
          aria-describedby={describedBy}
          value={found?.nis ?? ""}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t("combobox.choose")}</option>
          {list.map((m) => (
            <option key={m.nis} value={m.nis}>
              {m.name}
            </option>
          ))}
        </select>
      ) : (
        <Combobox
          id={question.id}
          list={list}
          value={found?.name ?? field.value}
          describedBy={describedBy}
          invalid={invalid === true}
          onChange={choose}
        />
      )}
      <button type="button" className="link-button" onClick={() => setPlain(!plain)}>
        {t(plain ? "combobox.typing" : "combobox.plain")}
      </button>
    </>
  );
}

/** The municipality, once the list is there. */
export function MunicipalityField(props: FieldProps) {
  const { t } = useTranslator();
  const list = useMunicipalities();
  return (
    <Labelled {...props}>
      {typeof list === "string" ? <p role="status">{t(`combobox.${list}`)}</p> : <Control {...props} list={list} />}
    </Labelled>
  );
}
