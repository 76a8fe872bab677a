import type { Advice, FormAdvice, RunningAdvice, RunningForm, RunningReason, RunningWord } from "../../domain/advice";
import { standingTogether, sumOfNeeds } from "./standing";
import { gained, together, total } from "./together";

const LACKING: ReadonlySet<string> = new Set(["not-now", "after-freeing"]);

function wordFor(form: FormAdvice, redundant: boolean): readonly [RunningWord, RunningReason] {
  const { delivered, asked } = form;
  if (redundant) return ["phase-out", "brought-by-others"];
  if (3 * delivered < asked) return ["phase-out", "delivers-little"];
  if (form.conflicts.length > 0) return ["reshape", "conflict"];
  if (3 * delivered < 2 * asked) return ["reshape", "delivers-part"];
  return LACKING.has(form.standing) ? ["repair", "means-lack"] : ["keep", "delivers-enough"];
}

/** Forms that add nothing to the rest, weakest first, so that of two equal ones only one goes. */
function redundantOf(forms: readonly FormAdvice[]): ReadonlySet<FormAdvice> {
  const weakest = forms.toSorted((a, b) => a.delivered - b.delivered || (a.form > b.form ? -1 : 1));
  return weakest.reduce<Set<FormAdvice>>((gone, form) => {
    const rest = forms.filter((other) => other !== form && !gone.has(other));
    return rest.length > 0 && gained(rest, form).length === 0 ? gone.add(form) : gone;
  }, new Set());
}

/** The contender that adds most pluses to the running forms; ties by lowest known need of money, then id. */
function bestAddition(advice: Advice, running: readonly FormAdvice[]): RunningAdvice["adds"] {
  const [first] = advice.forms
    .filter((form) => !form.running && advice.contenders.includes(form.form))
    .map((form) => {
      const on = gained(running, form);
      return { form: form.form, on, pluses: total(on), euro: form.needs.euroPerYear?.minimum ?? Number.MAX_VALUE };
    })
    .filter(({ pluses }) => pluses > 0)
    .toSorted((a, b) => b.pluses - a.pluses || a.euro - b.euro || (a.form < b.form ? -1 : 1));
  return first === undefined ? null : { form: first.form, pluses: first.pluses, on: first.on };
}

/**
 * What the running forms deliver together, a verdict with its reason for each, and the one form that adds most.
 * Source: method, "What runs already"; the verdicts are our reading.
 * @returns null when nothing is running, or no pluses were asked.
 */
export function runningAdvice(advice: Advice): RunningAdvice | null {
  const running = advice.forms.filter((form) => form.running);
  if (running.length === 0 || !advice.scored) return null;
  const redundant = redundantOf(running);
  const forms = running.map((form): RunningForm => {
    const [word, reason] = wordFor(form, redundant.has(form));
    const others = running.filter((other) => other !== form);
    return { form: form.form, word, reason, ownPluses: total(gained(others, form)) };
  });
  const adds = bestAddition(advice, running);
  const needs = advice.forms.filter((form) => form.running || form.form === adds?.form).map((form) => form.needs);
  return {
    delivered: together(running).reduce((sum, pluses) => sum + pluses, 0),
    asked: advice.asked,
    forms,
    adds,
    means: standingTogether(sumOfNeeds(needs, "fte"), sumOfNeeds(needs, "euroPerYear"), advice.situation),
  };
}
