import type { Feasibility, Fit, ResourceFit } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { NeedSum } from "./types";
import { resourceFit } from "../score/feasibility";

const HUNDREDTHS = 100;

/** Adds needs up, in whole hundredths; unknown ones make it "at least". */
export function sumOfNeeds(needs: readonly (number | null)[]): NeedSum {
  const known = needs.reduce<number>((sum, need) => sum + Math.round((need ?? 0) * HUNDREDTHS), 0);
  return { known: known / HUNDREDTHS, atLeast: needs.includes(null) };
}

/** Fit of a sum: what is known may already be too much; else an unknown need leaves it unknown. */
function fitOf({ known, atLeast }: NeedSum, { now, freed }: Answers["staff"] | Answers["money"]): ResourceFit<number> {
  const fit = resourceFit(known, now, freed);
  if (!atLeast || fit.fit === "not-now") return fit;
  return { fit: "unknown", need: null, toFree: null, lacking: null, unknown: "need" };
}

const WORST_FIRST: readonly Fit[] = ["not-now", "stretch", "unknown", "fits"];

/** Fit of a set of forms, by the rules for one form (`feasibilityOf`): the worse of staff and money counts. */
export function fitTogether(staff: NeedSum, money: NeedSum, answers: Answers): Feasibility {
  const [people, euro] = [fitOf(staff, answers.staff), fitOf(money, answers.money)];
  const fit = WORST_FIRST.find((f) => f === people.fit || f === euro.fit) ?? "unknown";
  return { fit, attainable: fit !== "not-now", staff: people, money: euro };
}
