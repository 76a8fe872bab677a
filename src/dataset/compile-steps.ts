import type { ActionStep, RenewalStep, StepAddress } from "../domain/facts/guidance";
import type { Link } from "../domain/facts/link";
import type { renewalFile } from "../schema/guidance";
import type { workFormFile } from "../schema/matrix";
import type { Read } from "../schema/parts";

type RawStep = Read<typeof workFormFile>["steps"][number];

type Target = { readonly id: string; readonly link: Link | null };

/** Possible targets of a step, by kind. */
export type StepTargets = Readonly<Record<StepAddress["kind"], readonly Target[]>>;

const KINDS = ["body", "practice", "channel", "network"] as const;

function addressOf(at: RawStep["at"], targets: StepTargets): StepAddress | null {
  for (const kind of KINDS) {
    const id = at === null ? undefined : (at as Partial<Record<typeof kind, string>>)[kind];
    if (id === undefined) continue;
    return { kind, id, link: targets[kind].find((target) => target.id === id)?.link ?? null };
  }
  return null;
}

/** A step with the address of its target; `checkReferences` reports missing targets. */
export function compileStep({ id, at, moment }: RawStep, targets: StepTargets): ActionStep {
  return { id, at: addressOf(at, targets), moment };
}

/** A step for a running form. */
export function compileRenewal(raw: Read<typeof renewalFile>[number], targets: StepTargets): RenewalStep {
  return { ...compileStep(raw, targets), words: raw.words };
}
