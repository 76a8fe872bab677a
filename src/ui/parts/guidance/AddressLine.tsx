import type { Link } from "../../../domain/knowledge";
import { addressNotes, addressText, opensText } from "../../../wording/address";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";

/** Where a reader can go on, with what the link does and how it is known; or that there is no address. */
export function AddressLine({ link }: { readonly link: Link | null }) {
  const i18n = useTranslator();
  if (link === null) return null;
  const notes = addressNotes(i18n, link).join(" ");
  return (
    <p>
      {link.certainty !== "none" && (
        <>
          <a href={link.url} hrefLang={link.language} target="_blank" rel="noopener noreferrer">
            <Named>{addressText(i18n, link)}</Named>
          </a>{" "}
          <span className="small">({opensText(i18n, link)})</span>{" "}
        </>
      )}
      <span className="small">
        <Named>{notes}</Named>
      </span>
    </p>
  );
}
