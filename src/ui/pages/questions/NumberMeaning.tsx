import { useFormContext, useFormState, useWatch } from "react-hook-form";
import type { NumberQuestion } from "../../../domain/question";
import { answerParser } from "../../../questionnaire/answer-parser";
import type { Translator } from "../../../i18n/translator";
import { numberMeaning } from "../../../questionnaire/number-meaning";
import { otherUnit } from "../../../questionnaire/other-unit";
import { core } from "../../../store/app";
import { faultMessage } from "../../../wording/answers/field-fault";
import { euroPerYear, fte } from "../../../wording/phrases";
import { LinkButton } from "../../kit/Button";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./NumberField.module.css";
import type { FormValues } from "./use-question-form";

/** What a field holds: its text and number, and what is wrong with it unless the page's errors already say so. */
interface Typed {
  readonly text: string;
  /** 0 = none. */
  readonly value: number;
  readonly problem: string;
}

function useTyped(question: NumberQuestion): Typed {
  const i18n = useTranslator();
  const { id } = question;
  const { control } = useFormContext<FormValues>();
  const text = useWatch({ control, name: `${id}.text` });
  const { touchedFields, errors } = useFormState({ control, name: id });
  const reading = answerParser(question, core).field({ text, boxes: [] });
  if (reading.ok) return { text, value: typeof reading.value === "number" ? reading.value : 0, problem: "" };
  const silent = text.trim() === "" || touchedFields[id] === undefined || errors[id] !== undefined;
  return { text, value: 0, problem: silent ? "" : faultMessage(i18n, question, reading.fault) };
}

/** A meaning as a sentence, and the number that the button fills in; null = no button. */
interface Said {
  readonly sentence: string;
  readonly meant: number | null;
}

/** A year's amount as that of a month. */
function monthly(i18n: Translator, year: number, month: number): string {
  const whole = Math.round(month);
  return i18n.t(whole === month ? "question.month" : "question.monthAbout", {
    year: euroPerYear(i18n, year),
    amount: i18n.format.euro(whole),
  });
}

function daily(i18n: Translator, days: number, value: number): string {
  return i18n.t("question.days", { count: days, number: i18n.format.number(days), amount: fte(i18n, value) });
}

/** Days, hours or months that were typed instead of the unit of the question; null = none. */
function otherSaid(i18n: Translator, kind: NumberQuestion["kind"], text: string): Said | null {
  const other = otherUnit(kind, text);
  if (other === null) return null;
  const { typed, meant } = other;
  if (other.kind === "month") return { sentence: monthly(i18n, meant, typed), meant };
  if (other.kind === "days") return { sentence: daily(i18n, typed, meant), meant };
  const number = i18n.format.number(typed);
  return { sentence: i18n.t("question.hoursWeek", { number, amount: fte(i18n, meant) }), meant };
}

/** What a number means in other words, or which other may be meant; null = it speaks for itself. */
function valueSaid(i18n: Translator, value: number, meaning: ReturnType<typeof numberMeaning>): Said | null {
  const { t, format } = i18n;
  const number = format.number(value);
  switch (meaning?.kind) {
    case undefined:
      return null;
    case "days":
      return { sentence: daily(i18n, meaning.days, value), meant: null };
    case "month":
      return { sentence: monthly(i18n, value, meaning.month), meant: null };
    case "people":
      return { sentence: t("question.people", { count: value, number, amount: fte(i18n, value) }), meant: null };
    case "hours":
      return { sentence: t("question.hours", { number, amount: fte(i18n, meaning.meant) }), meant: meaning.meant };
    case "much-staff":
      return {
        sentence: t("question.muchStaff", { number, inhabitants: format.number(meaning.inhabitants) }),
        meant: null,
      };
    case "much-money": {
      const each = euroPerYear(i18n, Math.round(meaning.each));
      const inhabitants = format.number(meaning.inhabitants);
      return { sentence: t("question.muchMoney", { each, inhabitants }), meant: null };
    }
    case "thousands": {
      const [small, large] = [euroPerYear(i18n, value), euroPerYear(i18n, meaning.meant)];
      return { sentence: t("question.thousands", { small, large }), meant: meaning.meant };
    }
  }
}

/**
 * The meaning of the typed number, or that it is invalid; if another may be meant, a button fills it in. An empty field
 * says in which other units one may type.
 */
export function NumberMeaning({ question, save }: { readonly question: NumberQuestion; readonly save: () => void }) {
  const { id, kind } = question;
  const i18n = useTranslator();
  const { t, format } = i18n;
  const { setValue } = useFormContext<FormValues>();
  const { text, value, problem } = useTyped(question);
  const municipality = useMunicipality(useApp((state) => state.dossier.answers.municipality));
  const said =
    otherSaid(i18n, kind, text) ??
    valueSaid(i18n, value, numberMeaning(kind, value, municipality?.population2020 ?? null));
  const help = text === "" && question.answerPath.endsWith(".now") ? t(`question.units_${kind}`) : problem;
  const fill = (meant: string) => {
    setValue(`${id}.text`, meant);
    save();
    // The button disappears with its action.
    document.getElementById(id)?.focus();
  };
  const meant = said?.meant == null ? null : format.number(said.meant);
  return (
    <div className={styles.meaning}>
      <output htmlFor={id}>{said?.sentence ?? help}</output>
      {meant !== null && <LinkButton onClick={() => fill(meant)}>{t("question.fill", { value: meant })}</LinkButton>}
    </div>
  );
}
