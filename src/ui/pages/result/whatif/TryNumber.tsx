import { useRef, useState } from "react";
import type { AnswerFault } from "../../../../domain/answer-fault";
import { optionText } from "../../../../wording/answers/answer";
import { answerParser, fieldOf } from "../../../../questionnaire/answer-parser";
import { appStore, core } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { faultMessage } from "../../../../wording/answers/field-fault";
import { tryAnswer, type TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** Text being typed, and the answer it belongs to. */
interface Draft {
  readonly text: string;
  readonly beside: unknown;
}

/** The contents of the field, and the handlers for typing and leaving. */
function useTyping({ question, value }: TryProps) {
  const i18n = useTranslator();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [fault, setFault] = useState<AnswerFault | null>(null);
  const stepped = useRef(false);
  const shown = fieldOf(question, value, i18n.format.number);
  // When the answer changes from elsewhere (an undo), the draft for the old one is dropped.
  const current = draft !== null && Object.is(draft.beside, value) ? draft : null;
  const text = current?.text ?? shown.text;
  const read = (typed: string) => answerParser(question, core).field({ text: typed, boxes: [] });
  return {
    text,
    escaped: shown.boxes.length > 0,
    problem: current === null || fault === null ? null : faultMessage(i18n, question, fault),
    enter: () => {
      stepped.current = false;
    },
    type: (typed: string) => {
      const reading = read(typed);
      setDraft({ text: typed, beside: reading.ok ? reading.value : value });
      if (!reading.ok) return;
      setFault(null);
      if (stepped.current) appStore.getState().undoTrial();
      const before = appStore.getState().trialPast;
      tryAnswer(question, reading.value);
      stepped.current = appStore.getState().trialPast !== before;
    },
    leave: () => {
      const reading = read(text);
      const untouched = current === null || (text === "" && shown.text === "");
      setFault(reading.ok || untouched ? null : reading.fault);
    },
    doNotKnow: (on: boolean) => {
      setDraft(null);
      setFault(null);
      tryAnswer(question, on ? question.escape : undefined);
    },
  };
}

/** A number: each valid text is tried at once, and one visit to the field is one step to undo. */
export function TryNumber(props: TryProps) {
  const i18n = useTranslator();
  const { question, label, note } = props;
  const { text, escaped, problem, enter, type, leave, doNotKnow } = useTyping(props);
  const id = `try-${question.id}`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {i18n.data.questions[question.id]?.hint}
      </p>
      <p className={styles.number}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={styles.box}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem === null ? undefined : true}
          value={text}
          onChange={(event) => type(event.target.value)}
          onFocus={enter}
          onBlur={leave}
          onKeyDown={(event) => event.key === "Enter" && leave()}
        />
        <span>{question.kind === "fte" ? i18n.t("common.fte", { amount: "" }).trim() : "€"}</span>
      </p>
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
      {question.escape !== null && (
        <label className={styles.check}>
          <input type="checkbox" checked={escaped} onChange={(event) => doNotKnow(event.target.checked)} />
          <span>{optionText(i18n, question, question.escape).name}</span>
        </label>
      )}
      <p className={styles.original}>{note}</p>
    </div>
  );
}
