import { useTranslator } from "../kit/hooks/translator-context";
import fields from "../kit/fields.module.css";

/** Maximum number of sentences listed; the rest is counted. */
const LISTED = 10;

/** Faults in a file or a link, as one list. */
export function FaultList({ faults }: { readonly faults: readonly string[] }) {
  const { t } = useTranslator();
  if (faults.length === 0) return null;
  const more = faults.length - LISTED;
  return (
    <ul className={`bullets ${fields.error}`}>
      {[...new Set(faults.slice(0, LISTED))].map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
      {more > 0 && <li>{t("fault.more", { count: more })}</li>}
    </ul>
  );
}
