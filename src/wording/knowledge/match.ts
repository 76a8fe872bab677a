import { type ChannelReason, type PracticeReason, SIZE_CLASSES, type SizeClass } from "../../report/match/types";
import { countryName } from "./rules";
import type { Translator } from "../../i18n/translator";

type Of<K extends ChannelReason["kind"]> = Extract<ChannelReason, { kind: K }>;

type GeneralReason = Of<"status" | "not-accessible" | "unsure" | "old-check" | "unwanted" | "conditions">;

function applicantText({ t, format }: Translator, { effect, applicants }: Of<"applicant">): string {
  const list = format.list(applicants.map((a) => t(`browse.applicant.${a}`)));
  return t(effect === "stops" ? "matched.reason.applicantStops" : "matched.reason.applicantCheck", { list });
}

function sizeText({ t, format }: Translator, reason: Of<"too-small"> | Of<"too-large">): string {
  const numbers = { inhabitants: format.number(reason.inhabitants), limit: format.number(reason.limit) };
  if (reason.kind === "too-large") return t("matched.reason.tooLarge", numbers);
  return t(reason.together ? "matched.reason.tooSmallTogether" : "matched.reason.tooSmall", numbers);
}

function regionNames({ data, format }: Translator, ids: readonly string[]): string {
  return format.either(ids.map((id) => data.partnerRegions[id]?.name ?? id));
}

/** About the channel and the wish, for any municipality. */
function generalText({ t, format }: Translator, reason: GeneralReason): string {
  switch (reason.kind) {
    case "status": {
      const status = t(`channel.status_${reason.status}`);
      return t(reason.effect === "stops" ? "matched.reason.statusStops" : "matched.reason.statusCheck", { status });
    }
    case "not-accessible":
      return t("matched.reason.notAccessible");
    case "unsure":
      return t("matched.reason.unsure");
    case "old-check":
      return t("matched.reason.oldCheck", { date: format.date(reason.checkedOn) });
    case "unwanted":
      return t("matched.reason.unwanted");
    case "conditions":
      return reason.year === null
        ? t("matched.reason.conditions")
        : t("matched.reason.conditionsOf", { year: reason.year });
  }
}

/** About this municipality and its preferred partner. */
function plainText(i18n: Translator, reason: ChannelReason): string {
  const { t, data, format } = i18n;
  switch (reason.kind) {
    case "applicant":
      return applicantText(i18n, reason);
    case "too-small":
    case "too-large":
      return sizeText(i18n, reason);
    case "province":
      return t("matched.reason.province", { list: format.either(reason.provinces), province: reason.province });
    case "arrondissement":
      return t("matched.reason.arrondissement", {
        list: format.either(reason.arrondissements),
        arrondissement: reason.arrondissement,
      });
    case "municipality":
      return t(`matched.reason.${reason.untold}_${reason.rule}`);
    case "partner-region": {
      const asked = data.partnerRegions[reason.asked]?.name ?? reason.asked;
      return t("matched.reason.partnerRegion", { asked, list: regionNames(i18n, reason.regions) });
    }
    case "partner-open":
      return t("matched.reason.partnerOpen", { list: regionNames(i18n, reason.regions) });
    case "partner-country":
      return t("matched.reason.partnerCountry", {
        list: format.either(reason.countries.map((code) => countryName(i18n, code))),
      });
    default:
      return generalText(i18n, reason);
  }
}

/** Why a channel does not fit or must be checked, as a sentence, with a remark if the rule is our reading. */
export function channelReasonText(i18n: Translator, reason: ChannelReason): string {
  const text = plainText(i18n, reason);
  return reason.reading ? `${text} (${i18n.t("common.ourReading")})` : text;
}

/** "10.000 tot 20.000 inwoners". */
export function sizeClassText({ t, format }: Translator, id: SizeClass): string {
  const { from = 0, below = 0 } = SIZE_CLASSES.find((one) => one.id === id) ?? {};
  return t(`browse.examples.size_${id}`, { from: format.number(from), below: format.number(below) });
}

function practiceReasonText(i18n: Translator, reason: PracticeReason): string {
  const { t, data } = i18n;
  switch (reason.kind) {
    case "municipality":
      return t("practice.reason_municipality");
    case "region":
      return t("practice.reason_region", { region: data.partnerRegions[reason.id]?.name ?? reason.id });
    case "occasion":
      return t("practice.reason_occasion");
    case "theme":
      return t("practice.reason_theme", {
        count: reason.ids.length,
        list: reason.ids.map((id) => data.themes[id]?.name ?? id).join(" / "),
      });
    case "size":
      return t("practice.reason_size", { size: sizeClassText(i18n, reason.sizeClass) });
    case "province":
      return t("practice.reason_province", { province: reason.province });
  }
}

/** "Waarom dit voorbeeld: ..."; null when nothing is shared. */
export function practiceReasonsText(i18n: Translator, reasons: readonly PracticeReason[]): string | null {
  if (reasons.length === 0) return null;
  // Names may contain "and", so names and reasons are separated by punctuation.
  const list = reasons.map((reason) => practiceReasonText(i18n, reason)).join(i18n.format.semicolon);
  return i18n.t("practice.reasons", { list });
}
