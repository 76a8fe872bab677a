/**
 * Questions with a few possible answers each, and what each answer is worth to each form. Everything adds up.
 * Indexes: question, answer, form.
 */
export interface SearchSpace {
  /** Points of a form before any of the questions. */
  readonly fixed: readonly number[];
  /** Points asked before any of the questions; 0 in all = nothing is asked, and no form is first. */
  readonly fixedAsked: number;
  readonly questions: readonly {
    readonly answers: readonly {
      /** Distance to the present answer, 0 or more; the present answer costs 0. */
      readonly cost: number;
      readonly asked: number;
      /** Points for each form. */
      readonly points: readonly number[];
    }[];
  }[];
}

/** What is looked for: one form before all rivals, or before or beside all of them. */
export interface SearchGoal {
  readonly form: number;
  readonly rivals: readonly number[];
  readonly alone: boolean;
}

/** The nearest answers that reach the goal. */
export interface SearchResult {
  /** Sum of the costs. */
  readonly cost: number;
  /** Index of the answer to each question. */
  readonly answers: readonly number[];
  /** Number of ways to answer at that cost. */
  readonly ways: number;
}

interface Step {
  readonly index: number;
  readonly cost: number;
  readonly asked: number;
  /** What it adds to the lead over each rival. */
  readonly lead: Float64Array;
}

/** Answers of each question, nearest first, as leads over the rivals. */
function stepsOf(space: SearchSpace, { form, rivals }: SearchGoal): readonly (readonly Step[])[] {
  return space.questions.map(({ answers }) =>
    answers
      .map(({ cost, asked, points }, index) => ({
        index,
        cost,
        asked,
        lead: Float64Array.from(rivals, (rival) => (points[form] ?? 0) - (points[rival] ?? 0)),
      }))
      .toSorted((a, b) => a.cost - b.cost || a.index - b.index),
  );
}

/** For each question, the lead over each rival that it and the questions after it can still add at most. */
function reachOf(steps: readonly (readonly Step[])[], rivals: number): readonly Float64Array[] {
  const reach = Array.from({ length: steps.length + 1 }, () => new Float64Array(rivals));
  for (let q = steps.length - 1; q >= 0; q -= 1)
    for (let r = 0; r < rivals; r += 1) {
      const best = Math.max(...(steps[q] ?? []).map((step) => step.lead[r] ?? 0));
      (reach[q] ?? new Float64Array())[r] = best + (reach[q + 1]?.[r] ?? 0);
    }
  return reach;
}

/**
 * The nearest answers at which a form is first: searches all combinations of answers depth first, and leaves out a
 * branch only when it costs more than what was found, or when no rest of answers can still make up the lead on some
 * rival (branch and bound). So null means: at no combination of answers at all.
 * Among equally near ways: the first one in that order, each question with its nearest answers first, so that the first
 * questions stay as they are.
 * Integers in, integers reckoned with: no rounding.
 */
export function searchSmallest(space: SearchSpace, goal: SearchGoal): SearchResult | null {
  const { form, rivals, alone } = goal;
  const steps = stepsOf(space, goal);
  const reach = reachOf(steps, rivals.length);
  const leads = Array.from({ length: steps.length + 1 }, () => new Float64Array(rivals.length));
  leads[0]?.set(rivals.map((rival) => (space.fixed[form] ?? 0) - (space.fixed[rival] ?? 0)));
  const chosen = steps.map(() => 0);
  let best: { cost: number; answers: readonly number[]; ways: number } | null = null;

  /** Puts the lead after a step in place; false when a rival can no longer be passed. */
  const take = (question: number, step: Step): boolean => {
    const [from, to, rest] = [leads[question], leads[question + 1], reach[question + 1]];
    if (from === undefined || to === undefined || rest === undefined) return false;
    for (let r = 0; r < to.length; r += 1) {
      const lead = (from[r] ?? 0) + (step.lead[r] ?? 0);
      const most = lead + (rest[r] ?? 0);
      if (alone ? most <= 0 : most < 0) return false;
      to[r] = lead;
    }
    return true;
  };
  const visit = (question: number, cost: number, asked: number): void => {
    const answers = steps[question];
    if (answers === undefined) {
      if (asked <= 0) return;
      if (best === null || cost < best.cost) best = { cost, answers: [...chosen], ways: 1 };
      else best.ways += 1;
      return;
    }
    for (const step of answers) {
      if (best !== null && cost + step.cost > best.cost) return;
      if (!take(question, step)) continue;
      chosen[question] = step.index;
      visit(question + 1, cost + step.cost, asked + step.asked);
    }
  };
  const start = leads[0]?.every((lead, r) => {
    const most = lead + (reach[0]?.[r] ?? 0);
    return alone ? most > 0 : most >= 0;
  });
  if (start === true) visit(0, 0, space.fixedAsked);
  return best;
}
