import { useFormContext, useFormState, useWatch } from "react-hook-form";
import type { NumberQuestion } from "../../../domain/question";
import { answerParser } from "../../../questionnaire/answer-parser";
import { numberMeaning } from "../../../questionnaire/number-meaning";
import { core } from "../../../store/app";
import { faultMessage } from "../../../wording/answers/field-fault";
import { euroPerYear, fte } from "../../../wording/phrases";
import { LinkButton } from "../../kit/Button";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./NumberField.module.css";
import type { FormValues } from "./use-question-form";

/**
 * The number in the field; or, once the field was left, what is wrong with it, unless the page's errors already say so.
 */
function useTyped(question: NumberQuestion): { readonly value: number; readonly problem: string } {
  const i18n = useTranslator();
  const { id } = question;
  const { control } = useFormContext<FormValues>();
  const text = useWatch({ control, name: `${id}.text` });
  const { touchedFields, errors } = useFormState({ control, name: id });
  const reading = answerParser(question, core).field({ text, boxes: [] });
  if (reading.ok) return { value: typeof reading.value === "number" ? reading.value : 0, problem: "" };
  const silent = text.trim() === "" || touchedFields[id] === undefined || errors[id] !== undefined;
  return { value: 0, problem: silent ? "" : faultMessage(i18n, question, reading.fault) };
}

interface Props {
  readonly question: NumberQuestion;
  readonly save: () => void;
}

/** The meaning of the typed number, or that it is invalid; if another may be meant, a button fills it in. */
export function NumberMeaning({ question, save }: Props) {
  const { id, kind } = question;
  const i18n = useTranslator();
  const { t, format } = i18n;
  const { setValue } = useFormContext<FormValues>();
  const { value, problem } = useTyped(question);
  const municipality = useMunicipality(useApp((state) => state.dossier.answers.municipality));
  const meaning = numberMeaning(kind, value, municipality?.population2020 ?? null);
  const number = format.number(value);
  const sentence = (): string => {
    switch (meaning?.kind) {
      case undefined:
        return problem;
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
    // The button disappears with its action.
    document.getElementById(id)?.focus();
  };
  const meant = meaning !== null && "meant" in meaning ? format.number(meaning.meant) : null;
  return (
    <div className={styles.meaning}>
      <output htmlFor={id}>{sentence()}</output>
      {meant !== null && <LinkButton onClick={() => fill(meant)}>{t("question.fill", { value: meant })}</LinkButton>}
    </div>
  );
}
