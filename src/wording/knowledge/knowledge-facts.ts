import type { Municipality } from "../../domain/facts/municipality";
import type { Fee, Joining, Network } from "../../domain/facts/network";
import type { PracticeState } from "../../domain/facts/practice";
import { feeFor, networkAccess } from "../../report/match/networks";
import type { Translator } from "../../i18n/translator";
import { sourceText } from "../phrases";

/** The state of an example, with the date of the last trace: "Loopt, laatste spoor: maart 2025". */
export function stateText(
  { t, format }: Translator,
  { kind, certainty, date, checkedOn, seen }: PracticeState,
): string {
  const undated = seen.length === 0 ? null : t("state.undated");
  // What lay ahead when it was looked up is an end that was announced.
  const key = date !== null && checkedOn !== null && date > checkedOn ? "state.endsOn" : "state.trace";
  const trace = date === null ? undated : t(key, { date: format.date(date) });
  // A weak trace does not prove that it is ongoing.
  const standing = kind === "runs" && certainty === "low" ? t("state.runs_low") : t(`state.${kind}`);
  return [standing, trace].filter((part) => part !== null).join(", ");
}

/** Sources of the state; null if there are none. */
export function stateSources(i18n: Translator, { seen }: PracticeState): string | null {
  if (seen.length === 0) return null;
  return seen.map((source) => sourceText(i18n, source)).join(i18n.format.semicolon);
}

/** The membership fee of a network, as a sentence. */
export function feeText({ t, format }: Translator, fee: Fee): string {
  switch (fee.kind) {
    case "none":
    case "unknown":
      return t(`joining.fee_${fee.kind}`);
    case "fixed":
      return t("joining.fee_fixed", { euro: format.euro(fee.euro) });
    case "per-inhabitant":
      return t("joining.fee_inhabitants", {
        cents: format.number(fee.cents),
        min: format.euro(fee.min),
        max: format.euro(fee.max),
      });
    case "steps":
      return t("joining.fee_steps", {
        list: fee.steps
          .map(({ upTo, euro }) => t("joining.step", { euro: format.euro(euro), number: format.number(upTo) }))
          .join(format.semicolon),
      });
  }
}

/** The membership fee for this municipality; the general rule if the municipality is unknown. */
function ownFeeText(i18n: Translator, fee: Fee, municipality: Municipality | null): string {
  const { t, format } = i18n;
  const own = feeFor(fee, municipality);
  if (own === null || own === 0) return feeText(i18n, fee);
  return t(fee.kind === "steps" ? "joining.fee_old" : "joining.fee_fixed", { euro: format.euro(own) });
}

/** Whether this municipality (null = unknown) can join a network, and the fee, one sentence each. */
export function ownJoiningTexts(
  i18n: Translator,
  network: Network,
  municipality: Municipality | null,
): readonly string[] {
  const { joining } = network;
  const access = networkAccess(network, municipality);
  if (joining === null || access === "closed" || access === "too-small") return [];
  const { t } = i18n;
  return [
    access === "association" ? t("joining.way_association") : t(`joining.own_${access}`),
    ownFeeText(i18n, joining.fee, municipality),
  ];
}

/** Who may join a network, from what size, and the fee, one sentence each. */
export function joiningTexts(i18n: Translator, { way, minInhabitants, fullFrom, fee }: Joining): readonly string[] {
  const { t, format } = i18n;
  return [
    t(`joining.way_${way}`),
    ...(minInhabitants === null ? [] : [t("joining.size", { number: format.number(minInhabitants) })]),
    ...(fullFrom === null ? [] : [t("joining.full", { number: format.number(fullFrom) })]),
    ...(way === "closed" ? [] : [feeText(i18n, fee)]),
  ];
}
