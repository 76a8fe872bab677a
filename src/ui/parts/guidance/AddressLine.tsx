import { createContext, type ReactNode, useContext } from "react";
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

/** The day on which the addresses of a list were looked up, where the list states it once; null = it does not. */
const ToldDay = createContext<string | null>(null);

/** Where to find out more, with what the link does and how it is known; or that there is no address. */
export function AddressLine({ link }: { readonly link: Link | null }) {
  const i18n = useTranslator();
  const told = useContext(ToldDay);
  if (link === null) return null;
  return (
    <p className="small">
      <AddressLink link={link} /> <Named>{addressNotes(i18n, link, told).join(" ")}</Named>
    </p>
  );
}

interface AddressListProps {
  readonly links: readonly (Link | null)[];
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A list with addresses: says once below it when they were looked up, if that was on one day. */
export function AddressList({ links, className, children }: AddressListProps) {
  const { t, format } = useTranslator();
  const known = links.filter((link) => link !== null && link.certainty !== "none");
  const [day, ...others] = new Set(known.map(({ checkedOn }) => checkedOn));
  const told = day !== undefined && others.length === 0 && known.length > 1 ? day : null;
  return (
    <ToldDay value={told}>
      <ul className={className}>{children}</ul>
      {told !== null && <p className="small">{t("address.checkedAll", { date: format.date(told) })}</p>}
    </ToldDay>
  );
}
