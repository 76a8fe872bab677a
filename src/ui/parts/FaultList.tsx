import { useTranslator } from "../kit/hooks/translator-context";
import fields from "../kit/fields.module.css";

/** Most sentences that are listed; the others are counted. */
const LISTED = 10;

/** Sentences about what is wrong with a file or a link, as one list. */
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
