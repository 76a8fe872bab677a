import { useId, useRef } from "react";
import { type DuelAnswer, duelPair } from "../../../../domain/answers";
import type { Report } from "../../../../report/report";
import type { Duel } from "../../../../domain/robustness";
import {
  duelAnswerText,
  duelOptionName,
  duelOutcomeText,
  duelQuestion,
  orderText,
} from "../../../../wording/advice/duel";
import { appStore } from "../../../../store/app";
import { isSkipped } from "../../../../store/slices/weigh";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./DuelStrip.module.css";

interface QuestionProps {
  readonly duel: Duel;
  /** Whether to show what either answer would decide. */
  readonly outcomes: boolean;
  /** Called after an answer, or after skipping: the buttons are then gone. */
  readonly onDone: (answered: boolean) => void;
}

function Question({ duel: { pair, answers }, outcomes, onDone }: QuestionProps) {
  const id = useId();
  const i18n = useTranslator();
  const { t } = i18n;
  const { answerDuel, skipDuel } = appStore.getState();
  const answer = (given: DuelAnswer) => {
    answerDuel(given);
    onDone(true);
  };
  const skip = () => {
    skipDuel(pair);
    onDone(false);
  };
  return (
    <>
      <div className={styles.fork} role="group" aria-label={duelQuestion(i18n)}>
        {pair.map((heavier, index) => (
          <button
            key={heavier}
            type="button"
            className={styles.branch}
            data-side={index === 0 ? "left" : "right"}
            aria-describedby={outcomes ? `${id}-${heavier}` : undefined}
            onClick={() => answer({ heavier, lighter: pair[index === 0 ? 1 : 0] })}
          >
            <span>{duelOptionName(i18n, heavier)}</span>
          </button>
        ))}
        {outcomes &&
          answers.map((outcome) => (
            <p key={outcome.heavier} id={`${id}-${outcome.heavier}`} className="small">
              {duelOutcomeText(i18n, outcome)}
            </p>
          ))}
      </div>
      <button type="button" className="button button-quiet" onClick={() => answer({ even: pair })}>
        {t("overview.even")}
      </button>
      <button type="button" className="link-button" onClick={skip}>
        {t("overview.skip")}
      </button>
    </>
  );
}

interface DuelStripProps {
  readonly report: Report;
  /** Whether to show what either answer would decide, in shares: for the page about certainty. */
  readonly outcomes?: boolean;
}

/** A question that would make the first place more certain, and earlier answers, if any. */
export function DuelStrip({ report, outcomes = false }: DuelStripProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const given = report.answers.duels ?? [];
  const duel = report.analysis?.duel ?? null;
  const skipped = useApp((state) => duel !== null && isSkipped(state, duel.pair));
  const heading = useRef<HTMLHeadingElement>(null);
  const open = duel !== null && !skipped;
  // Printed with all its parts, the advice has both strips.
  const id = outcomes ? "duel-outcomes" : "duel";
  const ordered = orderText(i18n, report);
  if (!open && given.length === 0) return null;
  // The section disappears with its last content; the focus must not.
  const focus = (stays: boolean) => {
    if (stays) heading.current?.focus();
    else document.getElementById("main")?.focus({ preventScroll: true });
  };
  const takeBack = (answer: DuelAnswer) => {
    appStore.getState().takeBackDuel(duelPair(answer));
    focus(given.length > 1);
  };
  return (
    <section aria-labelledby={id} className={`${styles.duel} no-print`}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {open ? duelQuestion(i18n) : t("overview.weighed")}
        </h2>
        {open && <p className="small">{t("overview.duelHint")}</p>}
        <div role="status">
          {given.map((answer) => (
            <p key={duelPair(answer).join()}>
              {duelAnswerText(i18n, answer)}{" "}
              <button type="button" className="link-button" onClick={() => takeBack(answer)}>
                {t("overview.change")}
              </button>
            </p>
          ))}
          {ordered !== null && <p className="small">{ordered}</p>}
        </div>
      </div>
      {open && <Question duel={duel} outcomes={outcomes} onDone={(answered) => focus(answered || given.length > 0)} />}
    </section>
  );
}
