import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Municipality } from "../../domain/facts/municipality";
import type { Fee, Network } from "../../domain/facts/network";
import type { EuroPerYear } from "../../domain/level";

/**
 * Whether a municipality can join a network: `partner` = not as a full member; `not-told` = the network has a minimum
 * size and the municipality is unknown, or its rules were not found.
 */
type NetworkAccess = "yes" | "partner" | "association" | "too-small" | "closed" | "not-told";

/** Whether a municipality (null = unknown) can join. */
export function networkAccess({ joining }: Network, municipality: Municipality | null): NetworkAccess {
  if (joining === null) return "not-told";
  if (joining.way !== "direct") return joining.way;
  const { minInhabitants, fullFrom } = joining;
  if (minInhabitants === null) return "yes";
  if (municipality === null) return "not-told";
  if (municipality.population2020 < minInhabitants) return "too-small";
  return fullFrom !== null && municipality.population2020 < fullFrom ? "partner" : "yes";
}

/** Annual membership fee for this municipality, in whole euros; null = unknown. */
export function feeFor(fee: Fee, municipality: Municipality | null): EuroPerYear | null {
  const inhabitants = municipality?.population2020;
  switch (fee.kind) {
    case "none":
      return 0;
    case "unknown":
      return null;
    case "fixed":
      return fee.euro;
    case "per-inhabitant":
      if (inhabitants === undefined) return null;
      return Math.round(Math.min(fee.max, Math.max(fee.min, (inhabitants * fee.cents) / 100)));
    case "steps":
      return fee.steps.find(({ upTo }) => inhabitants !== undefined && inhabitants <= upTo)?.euro ?? null;
  }
}

function isElsewhere({ partnerRegions }: Network, { partnerRegion: asked }: Answers): boolean {
  if (asked === undefined || asked === "no-preference" || partnerRegions.length === 0) return false;
  return !partnerRegions.includes(asked);
}

/**
 * Accessible networks that share a chosen theme and may have the partner asked for, most themes first, then those
 * without themes; none without chosen themes.
 */
export function matchNetworks(
  dataset: Dataset,
  answers: Answers,
  municipality: Municipality | null,
): readonly Network[] {
  const themes = answers.themes ?? [];
  if (themes.length === 0) return [];
  return dataset.networks
    .filter((network) => !isElsewhere(network, answers))
    .filter((network) => !["closed", "too-small"].includes(networkAccess(network, municipality)))
    .map((network) => ({ network, shared: network.themes.filter((t) => themes.includes(t)).length }))
    .filter(({ network, shared }) => shared > 0 || network.themes.length === 0)
    .toSorted((a, b) => b.shared - a.shared || (a.network.id < b.network.id ? -1 : 1))
    .map(({ network }) => network);
}
