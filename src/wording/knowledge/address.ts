import type { Address, Link } from "../../domain/facts/link";
import type { Translator } from "../../i18n/translator";

/** The host of a web address, without "www.". */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}

/** "Oproep op urban-initiative.eu". */
export function addressText({ t }: Translator, { what, url }: Address): string {
  return t("address.on", { what: t(`address.what_${what}`), host: hostOf(url) });
}

/** What the link does: "opent in een nieuw tabblad, taal: Engels". */
export function opensText(i18n: Translator, address: Address): string {
  return i18n.t("address.opens", { language: languageName(i18n, address) });
}

/** Name of the language of an address: "Engels". */
export function languageName({ whole }: Translator, address: Address): string {
  return new Intl.DisplayNames(whole, { type: "language" }).of(address.language) ?? address.language;
}

/**
 * Remarks on an address, one sentence each: how it is known, e-mail, date of lookup; or that there is none.
 * @param told the day of a lookup that is stated elsewhere; null = none.
 */
export function addressNotes({ t, format }: Translator, link: Link, told: string | null = null): readonly string[] {
  if (link.certainty === "none")
    return [link.found === null ? t("address.none") : t("address.noneFor", { host: link.found })];
  return [
    ...(link.certainty === "opened" ? [] : [t(`address.${link.certainty}`)]),
    ...(link.email === null ? [] : [t("address.mail", { email: link.email })]),
    ...(link.checkedOn === told ? [] : [t("address.checked", { date: format.date(link.checkedOn) })]),
  ];
}
