import type { Link } from "../../../domain/facts/link";
import { addressNotes, addressText, languageName, opensText } from "../../../wording/knowledge/address";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { Icon } from "../signs/Icon";

/** A link to an address, with what it does; nothing without an address. */
export function AddressLink({ link }: { readonly link: Link | null }) {
  const i18n = useTranslator();
  if (link === null || link.certainty === "none") return null;
  return (
    <a href={link.url} hrefLang={link.language} target="_blank" rel="noopener noreferrer">
      <Named>{addressText(i18n, link)}</Named>
      {link.language !== i18n.whole && <span aria-hidden="true"> ({languageName(i18n, link)})</span>}{" "}
      <Icon name="external" inText />
      <span className="visually-hidden">({opensText(i18n, link)})</span>
    </a>
  );
}

/** Where to find out more, with what the link does and how it is known; or that there is no address. */
export function AddressLine({ link }: { readonly link: Link | null }) {
  const i18n = useTranslator();
  if (link === null) return null;
  return (
    <p className="small">
      <AddressLink link={link} /> <Named>{addressNotes(i18n, link).join(" ")}</Named>
    </p>
  );
}
