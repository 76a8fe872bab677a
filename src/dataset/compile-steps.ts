import type { ActionStep, RenewalStep, StepAddress } from "../domain/facts/guidance";
import type { Link } from "../domain/facts/link";
import type { renewalFile } from "../schema/guidance";
import type { workFormFile } from "../schema/matrix";
import type { Read } from "../schema/parts";

type RawStep = Read<typeof workFormFile>["steps"][number];

type Target = { readonly id: string; readonly link: Link | null };

/** Possible targets of a step, by kind. */
export type StepTargets = Readonly<Record<StepAddress["kind"], readonly Target[]>>;

/** The target of a step, which the file names by its kind: `body: ID`. */
function addressOf(at: RawStep["at"], targets: StepTargets): StepAddress | null {
  const [[kind, id] = []] = Object.entries(at ?? {}) as [StepAddress["kind"], string][];
  if (kind === undefined || id === undefined) return null;
  return { kind, id, link: targets[kind].find((target) => target.id === id)?.link ?? null };
}

/** A step with the address of its target; `checkReferences` reports missing targets. */
export function compileStep({ id, at, moment }: RawStep, targets: StepTargets): ActionStep {
  return { id, at: addressOf(at, targets), moment };
}

/** A step for a running form. */
export function compileRenewal(raw: Read<typeof renewalFile>[number], targets: StepTargets): RenewalStep {
  return { ...compileStep(raw, targets), words: raw.words };
}
