import { startTransition, useEffect, useMemo, useState } from "react";
import type { Answers } from "../../../domain/answers";
import { differenceOf, type ReportDifference } from "../../../report/compare/difference";
import { adviceFor, type Advised, reportFor } from "../../../store/advice";
import { appStore } from "../../../store/app";
import { facts } from "../../../store/facts";
import type { AppState } from "../../../store/store";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";

/**
 * The same part of the state, but followed in a transition: a field that changes it draws first, and the page that
 * follows from it after that. For what is large and depends on the answers tried out.
 */
function useAppLater<T>(select: (state: AppState) => T): T {
  const [value, setValue] = useState(() => select(appStore.getState()));
  useEffect(() => {
    const follow = () => startTransition(() => setValue(() => select(appStore.getState())));
    follow();
    return appStore.subscribe(follow);
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
  // On its own, so that a ticked step asks for no other advice and no other analysis.
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

/** What the result page shows: the answers that are tried out, else the original. */
export interface Shown extends Advised {
  /** What exports and what differences are counted from. */
  readonly original: Advised;
  /** What the trial changes; null = the original itself is shown. */
  readonly difference: ReportDifference | null;
}

/** Advice and report of the answers shown, with those of the original beside them. */
export function useShown(): Shown {
  const answers = useAppLater(selectOriginal);
  const trial = useAppLater(selectTrial);
  const original = useAdvised(answers);
  const tried = useAdvised(trial ?? answers);
  // The very same advice while nothing is tried out, so that it is not analysed twice.
  const shown = trial === null ? original : tried;
  return useMemo(() => {
    const difference = trial === null ? null : differenceOf(facts, original.report, shown.report);
    return { ...shown, original, difference };
  }, [trial, original, shown]);
}
