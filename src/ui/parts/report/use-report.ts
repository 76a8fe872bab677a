import { startTransition, useEffect, useMemo, useState } from "react";
import type { Answers } from "../../../domain/answers";
import { differenceOf, type ReportDifference } from "../../../report/compare/difference";
import { adviceFor, type Advised, reportFor } from "../../../store/advice";
import { appStore } from "../../../store/app";
import type { AppState } from "../../../store/store";
import { afterPaint } from "../../kit/after-paint";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";

/**
 * Like `useApp`, but follows the state once the field that changes it was painted, and in a transition: for large content
 * that depends on the trial.
 */
function useAppLater<T>(select: (state: AppState) => T): T {
  const [value, setValue] = useState(() => select(appStore.getState()));
  useEffect(() => {
    const follow = () => startTransition(() => setValue(() => select(appStore.getState())));
    follow();
    return appStore.subscribe(() => afterPaint(follow));
  }, [select]);
  return value;
}

const selectOriginal = (state: AppState) => state.dossier.answers;
const selectTrial = (state: AppState) => state.trial;
const selectDoneSteps = (state: AppState) => state.dossier.doneSteps;
const selectPlan = (state: AppState) => state.dossier.plan;

function useAdvised(answers: Answers): Advised {
  const doneSteps = useAppLater(selectDoneSteps);
  const plan = useAppLater(selectPlan);
  const list = useMunicipalities();
  // Separate, so that ticking a step causes no new advice and analysis.
  const outcome = useMemo(() => adviceFor(answers), [answers]);
  return useMemo(() => {
    const municipalities = typeof list === "string" ? undefined : list;
    const municipality = municipalities?.find((m) => m.nis === answers.municipality) ?? null;
    const known = { municipalities, doneSteps, plan };
    return { outcome, report: reportFor(outcome, municipality, known), known };
  }, [outcome, answers.municipality, list, doneSteps, plan]);
}

/** Advice and report of the original answers. */
export function useReport(): Advised {
  return useAdvised(useApp(selectOriginal));
}

/** What the result page shows: the trial if there is one, otherwise the original. */
export interface Shown extends Advised {
  /** The basis for exports and differences. */
  readonly original: Advised;
  /** What the trial changes; null = the original is shown. */
  readonly difference: ReportDifference | null;
}

/** Advice and report of the answers shown, and of the original. */
export function useShown(): Shown {
  const answers = useAppLater(selectOriginal);
  const trial = useAppLater(selectTrial);
  const original = useAdvised(answers);
  const tried = useAdvised(trial ?? answers);
  // The same object when there is no trial, to avoid a second analysis.
  const shown = trial === null ? original : tried;
  return useMemo(() => {
    const difference = trial === null ? null : differenceOf(original.report, shown.report);
    return { ...shown, original, difference };
  }, [trial, original, shown]);
}
