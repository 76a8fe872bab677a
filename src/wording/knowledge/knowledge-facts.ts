import type { Fee, Joining, PracticeState } from "../../domain/knowledge";
import type { Translator } from "../../i18n/translator";
import { sourceText } from "../phrases";

/** How an example stands, with the date of the last trace: "Loopt, laatste spoor: maart 2025". */
export function stateText({ t, format }: Translator, { kind, date, seen }: PracticeState): string {
  const trace =
    date === null ? (seen.length === 0 ? null : t("state.undated")) : t("state.trace", { date: format.date(date) });
  return [t(`state.${kind}`), trace].filter((part) => part !== null).join(", ");
}

/** Where the state was seen; null where nothing was found. */
export function stateSources(i18n: Translator, { seen }: PracticeState): string | null {
  if (seen.length === 0) return null;
  return seen.map((source) => sourceText(i18n, source)).join(i18n.format.semicolon);
}

/** What membership of a network costs, as a sentence. */
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

/** Who may join a network, from what size, and what it costs, one sentence each. */
export function joiningTexts(i18n: Translator, { way, minInhabitants, fullFrom, fee }: Joining): readonly string[] {
  const { t, format } = i18n;
  return [
    t(`joining.way_${way}`),
    ...(minInhabitants === null ? [] : [t("joining.size", { number: format.number(minInhabitants) })]),
    ...(fullFrom === null ? [] : [t("joining.full", { number: format.number(fullFrom) })]),
    ...(way === "closed" ? [] : [feeText(i18n, fee)]),
  ];
}
