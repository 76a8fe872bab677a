import { memo, type ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Question, QuestionPage } from "../../../domain/question";
import { LEVELS } from "../../../domain/level";
import { core } from "../../../store/app";
import { pointsMessage } from "../../../wording/answers/field-fault";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./Purse.module.css";
import type { FormValues } from "./use-question-form";

/** Id of the sentence with the number of points left. */
const STATUS = "purse-status";

/** Blocks, some of them filled. Decorative: the adjacent text says the same. */
function Blocks({ filled, total, over }: { readonly filled: number; readonly total: number; readonly over?: number }) {
  const state = (index: number) => (index < (over ?? 0) ? "over" : index < filled ? "full" : undefined);
  return (
    <span className={styles.blocks} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-state={state(index)} />
      ))}
    </span>
  );
}

/** Points currently on the page. */
function usePoints({ questions }: QuestionPage): number {
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control }) as Partial<FormValues>;
  return questions.reduce((sum, { id }) => sum + Number(values[id]?.text ?? 0), 0);
}

/** One wish: four levels, each with its sentence; on a phone only the chosen one is shown, below them. */
const Wish = memo(function Wish({ question: { id }, over }: { readonly question: Question; readonly over: boolean }) {
  const { t, data } = useTranslator();
  const { control, register, clearErrors } = useFormContext<FormValues>();
  const chosen = useWatch({ control, name: `${id}.text` });
  const { label, hint, options = {} } = data.questions[id] ?? {};
  const now = options[chosen];
  return (
    <fieldset className={styles.wish} aria-describedby={over ? STATUS : undefined}>
      <legend>
        <b>{label}</b> <span>{hint}</span>
      </legend>
      <div className={styles.levels}>
        {LEVELS.map((level) => (
          <label key={level} className={styles.level}>
            <input
              id={`${id}-${level}`}
              type="radio"
              value={level}
              // A reported error may be fixed now.
              {...register(`${id}.text`, { onChange: () => clearErrors() })}
            />
            <Blocks filled={level} total={LEVELS.length - 1} />
            <span className="visually-hidden">{options[level]?.name}:</span>{" "}
            <span className={styles.sentence}>{options[level]?.hint}</span>
          </label>
        ))}
      </div>
      <p className={styles.chosen} aria-hidden="true">
        {now === undefined ? (
          t("question.noPoints")
        ) : (
          <>
            <b>{now.name}.</b> {now.hint}
          </>
        )}
      </p>
    </fieldset>
  );
});

/** All wishes on one page, which share the purse; the children are heading and why. */
export function Purse({ page, children }: { readonly page: QuestionPage; readonly children: ReactNode }) {
  const { data } = useTranslator();
  const over = usePoints(page) > core.worth.purse;
  const [first] = page.questions;
  return (
    <>
      {children}
      <p className={styles.names} aria-hidden="true">
        {LEVELS.map((level) => (
          <b key={level}>{data.questions[first?.id ?? ""]?.options?.[level]?.name}</b>
        ))}
      </p>
      {page.questions.map((question) => (
        <Wish key={question.id} question={question} over={over} />
      ))}
    </>
  );
}

/** The number of points left, or too many, next to the button to continue. */
export function PurseBar({ page }: { readonly page: QuestionPage }) {
  const i18n = useTranslator();
  const given = usePoints(page);
  const total = core.worth.purse;
  const left = total - given;
  const text =
    left < 0
      ? pointsMessage(i18n, { given, excess: -left })
      : left === 0
        ? i18n.t("question.allGiven", { total })
        : i18n.t("question.toGive", { count: left });
  return (
    <div className={styles.purse} data-over={left < 0 || undefined}>
      <Blocks filled={left} total={total} over={-left} />
      <p id={STATUS} role="status">
        {text}
      </p>
    </div>
  );
}
