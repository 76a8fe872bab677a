import { useEffect, useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { Municipality } from "../../../domain/facts/municipality";
import { lookUpMunicipality, prepareNames } from "../../../questionnaire/municipality";
import { afterPaint } from "../../kit/after-paint";
import { LinkButton } from "../../kit/Button";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Combobox } from "../../parts/Combobox";
import { type FieldProps, Labelled, useField } from "./field-parts";
import styles from "../../kit/fields.module.css";
import type { FormValues } from "./use-question-form";

interface ControlProps extends FieldProps {
  readonly list: readonly Municipality[];
}

/** The name of the chosen municipality; typed text stays as it is, as "Ham" may become "Hamme". */
function shownName(list: readonly Municipality[], value: string): string {
  return list.find(({ nis }) => nis === value)?.name ?? value;
}

/** A combobox over the list, or a plain select for those who prefer it. */
function Control({ question, list, save }: ControlProps) {
  const { t } = useTranslator();
  const [plain, setPlain] = useState(false);
  const { describedBy, invalid } = useField(question);
  const { field } = useController({ ...useFormContext<FormValues>(), name: `${question.id}.text` });
  useEffect(() => afterPaint(() => prepareNames(list)), [list]);
  const found = lookUpMunicipality(list, field.value);
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
          value={found?.municipality.nis ?? ""}
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
          value={shownName(list, field.value)}
          describedBy={describedBy}
          invalid={invalid === true}
          onChange={choose}
        />
      )}
      {found !== undefined && found.former !== null && (
        <p role="status">
          {t("combobox.former", { former: found.former.name, year: found.former.since, name: found.municipality.name })}
        </p>
      )}
      <LinkButton onClick={() => setPlain(!plain)}>{t(plain ? "combobox.typing" : "combobox.plain")}</LinkButton>
    </>
  );
}

/** The municipality, once the list is loaded. */
export function MunicipalityField(props: FieldProps) {
  const { t } = useTranslator();
  const list = useMunicipalities();
  return (
    <Labelled {...props}>
      {typeof list === "string" ? <p role="status">{t(`combobox.${list}`)}</p> : <Control {...props} list={list} />}
    </Labelled>
  );
}
