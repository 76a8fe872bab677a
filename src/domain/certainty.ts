import type { Id } from "./dataset";

/**
 * How often one form comes where, over the weightings that agree with the answers. Every share is a part of all those
 * weightings, 0 to 1. Wording for readers: "share of the weightings that agree with your answers", never "chance".
 */
export interface FormCertainty {
  readonly form: Id;
  /** Share in which the form is first and no other form equals it. */
  readonly firstAlone: number;
  /** Share in which it is first together with one or more others. */
  readonly firstShared: number;
  /** `ranks[r - 1]` = share in which r - 1 forms are strictly better. Adds up to 1; as long as the list of forms. */
  readonly ranks: readonly number[];
}

/** Share of the weightings in which a form is first, alone or together, 0 to 1. */
export function firstShareOf({ firstAlone, firstShared }: Pick<FormCertainty, "firstAlone" | "firstShared">): number {
  // Rounding may carry the sum of two volumes a hair beyond 1.
  return Math.min(1, firstAlone + firstShared);
}

/** One comparison of forms. */
export interface CertaintyFigure {
  /** First places: true = computed as volumes, without sampling error; false = from a sample. */
  readonly exact: boolean;
  /** Largest standard error of a share of first place in `forms`, as a share, at least 1 / draws; 0 when exact. */
  readonly standardError: number;
  /** All ranks: the same two. Exact ranks take longer, so a figure can have exact first places and sampled ranks. */
  readonly ranksExact: boolean;
  readonly ranksStandardError: number;
  /** Weightings drawn for what is not exact; 0 when everything is. */
  readonly draws: number;
  /** Seed of that sample; null when everything is exact. */
  readonly seed: number | null;
  /** Only the forms that were compared, in the order of the data set. */
  readonly forms: readonly FormCertainty[];
}

/** How often one form stays first, ready to be said. */
export interface FirstShare {
  readonly form: Id;
  /** Share in which no form is better: first alone or together. 0 to 1. */
  readonly share: number;
  /** The part of it in which it is first alone. */
  readonly alone: number;
  readonly exact: boolean;
  /** As a share; 0 when exact. */
  readonly standardError: number;
  /** The forms that it was compared with. */
  readonly among: "attainable" | "all";
}

/** How certain an advice is. Plain data: it can be stored, posted to a worker and printed. */
export interface Certainty {
  /** Among the attainable forms; null when none is attainable or nothing is asked. */
  readonly attainable: CertaintyFigure | null;
  /** Second figure: among all forms, whatever their feasibility; null when nothing is asked. */
  readonly all: CertaintyFigure | null;
}
