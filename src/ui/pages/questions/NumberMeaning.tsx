import { useFormContext, useWatch } from "react-hook-form";
import type { Question } from "../../../domain/question";
import { numberMeaning } from "../../../questionnaire/number-meaning";
import { parseNumber } from "../../../questionnaire/parse-number";
import { euroPerYear, fte } from "../../../wording/phrases";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./NumberField.module.css";
import type { FormValues } from "./use-question-form";

interface Props {
  readonly question: Question & { readonly kind: "fte" | "euro" };
  readonly save: () => void;
}

/** What the number that stands in the box means, while it is typed; where another may be meant, a button fills that in. */
export function NumberMeaning({ question: { id, kind, ceiling }, save }: Props) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const { control, setValue } = useFormContext<FormValues>();
  const text = useWatch({ control, name: `${id}.text` });
  const parsed = parseNumber(text, { kind, ceiling: ceiling ?? Number.MAX_SAFE_INTEGER });
  const value = parsed.ok ? parsed.value : 0;
  const municipality = useMunicipality(useApp((state) => state.dossier.answers.municipality));
  const meaning = numberMeaning(kind, value, municipality?.population2020 ?? null);
  const number = format.number(value);
  const sentence = (): string => {
    switch (meaning?.kind) {
      case undefined:
        return "";
      case "days":
        return t("question.days", {
          count: meaning.days,
          number: format.number(meaning.days),
          amount: fte(i18n, value),
        });
      case "people":
        return t("question.people", { count: value, number, amount: fte(i18n, value) });
      case "hours":
        return t("question.hours", { number, amount: fte(i18n, meaning.meant) });
      case "much-staff":
        return t("question.muchStaff", { number, inhabitants: format.number(meaning.inhabitants) });
      case "much-money":
        return t("question.muchMoney", {
          each: euroPerYear(i18n, Math.round(meaning.each)),
          inhabitants: format.number(meaning.inhabitants),
        });
      case "thousands":
        return t("question.thousands", { small: euroPerYear(i18n, value), large: euroPerYear(i18n, meaning.meant) });
    }
  };
  const fill = (meant: string) => {
    setValue(`${id}.text`, meant);
    save();
    // The button goes away with what it does.
    document.getElementById(id)?.focus();
  };
  const meant = meaning !== null && "meant" in meaning ? format.number(meaning.meant) : null;
  return (
    <div className={styles.meaning}>
      <output htmlFor={id}>{sentence()}</output>
      {meant !== null && (
        <button type="button" className="link-button" onClick={() => fill(meant)}>
          {t("question.fill", { value: meant })}
        </button>
      )}
    </div>
  );
}
