import { type Separator, separatorsOf } from "../../../../i18n/separators";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./ExportPanel.module.css";

interface Props {
  readonly separator: Separator;
  readonly onSeparator: (separator: Separator) => void;
}

/** The field separator of a table; only asked where spreadsheets of the language vary. */
export function SeparatorChoice({ separator, onSeparator }: Props) {
  const { t, language } = useTranslator();
  const separators = separatorsOf(language);
  if (separators.length < 2) return null;
  return (
    <fieldset className={styles.choices}>
      <legend>{t("export.separator")}</legend>
      {separators.map((one) => (
        <div key={one} className={styles.choice}>
          <input
            type="radio"
            id={`separator-${one}`}
            name="separator"
            checked={one === separator}
            onChange={() => onSeparator(one)}
          />
          <label htmlFor={`separator-${one}`}>{t(one === ";" ? "export.semicolon" : "export.comma")}</label>
        </div>
      ))}
    </fieldset>
  );
}
