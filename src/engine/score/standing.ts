import type { JointStanding, ResourceStanding, Standing } from "../../domain/advice";
import type { Needs } from "../../domain/facts/matrix";
import { HUNDREDTHS, inHundredths } from "../../domain/values/hundredths";
import type { Situation } from "../../domain/situation";

/** What is available to one form or one set. */
interface Available {
  /** null = unknown. */
  readonly now: number | null;
  readonly freed: number | null;
  /** Running forms also take an unknown amount of it. */
  readonly shared: boolean;
}

type Judgement = Pick<ResourceStanding<number>, "standing" | "unknown">;

const FITS: Judgement = { standing: "fits", unknown: null };
const AFTER_FREEING: Judgement = { standing: "after-freeing", unknown: null };
const NOT_NOW: Judgement = { standing: "not-now", unknown: null };

function cannotTell(unknown: "need" | "capacity" | "running"): Judgement {
  return { standing: "cannot-tell", unknown };
}

/** Amounts in hundredths. */
function judge(need: number | null, now: number | null, freed: number | null, shared: boolean): Judgement {
  if (now === null) return cannotTell("capacity");
  if (need === null) return now === 0 && freed === 0 ? AFTER_FREEING : cannotTell("need");
  if (need <= now) return shared ? cannotTell("running") : FITS;
  if (freed === null) return cannotTell("capacity");
  if (need > now + freed) return NOT_NOW;
  return shared ? cannotTell("running") : AFTER_FREEING;
}

function positive(amount: number | null): number | null {
  return amount === null ? null : Math.max(0, amount) / HUNDREDTHS;
}

/**
 * Standing of one resource. Only a proven shortage is "not-now".
 * @param need the specified need, in the unit of the resource; null = it takes some, but the amount is not specified.
 * @param little whether a need of 0 means "little" rather than "nothing": with nothing available, that cannot be
 * judged.
 * Source: method, "People and money".
 */
export function resourceStanding(need: number | null, available: Available, little = false): ResourceStanding<number> {
  const [wanted, now, freed] = [inHundredths(need), inHundredths(available.now), inHundredths(available.freed)];
  const empty = little && wanted === 0 && now === 0;
  const { standing, unknown } = empty ? cannotTell("need") : judge(wanted, now, freed, available.shared);
  const missing = wanted === null || now === null ? null : wanted - now;
  return {
    standing,
    need,
    now: available.now,
    freed: available.freed,
    over: missing === null || missing > 0 ? null : -missing / HUNDREDTHS + 0,
    toFree: positive(missing),
    lacking: missing === null || (freed === null && missing > 0) ? null : positive(missing - (freed ?? 0)),
    unknown,
  };
}

const WORST_FIRST: readonly Standing[] = ["not-now", "after-freeing", "cannot-tell", "fits"];

/** The summed needs for one resource. */
export interface NeedSum {
  /** Sum of the specified needs, FTE or euro a year. */
  readonly known: number;
  /** The need of at least one form is not specified, so the sum is a minimum. */
  readonly atLeast: boolean;
}

/** Adds up minimums in integer hundredths; null = not specified. */
export function addUp(minimums: readonly (number | null)[]): NeedSum {
  const known = minimums.reduce<number>((sum, minimum) => sum + inHundredths(minimum ?? 0), 0);
  return { known: known / HUNDREDTHS, atLeast: minimums.includes(null) };
}

/** Sums what forms need of one resource. */
export function sumOfNeeds(needs: readonly Needs[], resource: keyof Needs): NeedSum {
  return addUp(needs.map((need) => need[resource]?.minimum ?? null));
}

/** What is left after others take their part: first from what is there now, then from what can be freed. */
function without(now: number | null, freed: number | null, taken: number): Pick<Available, "now" | "freed"> {
  if (now === null) return { now, freed };
  const rest = inHundredths(now) - inHundredths(taken);
  const freedToo = freed === null ? null : Math.max(0, inHundredths(freed) + Math.min(0, rest)) / HUNDREDTHS;
  return { now: Math.max(0, rest) / HUNDREDTHS, freed: freedToo };
}

function worst(staff: ResourceStanding<number>, money: ResourceStanding<number>): JointStanding {
  const standing = WORST_FIRST.find((each) => each === staff.standing || each === money.standing) ?? "cannot-tell";
  return { standing, staff, money };
}

/**
 * Joint standing of one form for staff and money: the worse of the two.
 * @param others needs of the other running forms; their known needs are deducted from what is there now, then from what
 * can be freed.
 */
export function standingOf(needs: Needs, { meansNow, meansFreed }: Situation, others: readonly Needs[]): JointStanding {
  const of = (resource: keyof Needs, little: boolean): ResourceStanding<number> => {
    const { known, atLeast } = sumOfNeeds(others, resource);
    const available = { ...without(meansNow[resource], meansFreed[resource], known), shared: atLeast };
    return resourceStanding(needs[resource]?.minimum ?? null, available, little);
  };
  return worst(of("fte", false), of("euroPerYear", true));
}

/** Standing of a set of forms against all available means, by the rules for one form. */
export function standingTogether(staff: NeedSum, money: NeedSum, { meansNow, meansFreed }: Situation): JointStanding {
  const of = ({ known, atLeast }: NeedSum, resource: keyof Needs): ResourceStanding<number> => {
    const available = { now: meansNow[resource], freed: meansFreed[resource], shared: atLeast };
    return resourceStanding(atLeast && known === 0 ? null : known, available, resource === "euroPerYear");
  };
  return worst(of(staff, "fte"), of(money, "euroPerYear"));
}
