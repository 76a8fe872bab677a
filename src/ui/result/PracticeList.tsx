import { Link } from "wouter";
import type { PracticeMatch } from "../../report/report";
import { amountText, sourceText } from "../../i18n/phrases";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { yearsText } from "../browse/texts";
import styles from "./FormDetails.module.css";

/** Examples of a form, nearest first, with why each is shown and where it stands. */
export function PracticeList({ matches }: { readonly matches: readonly PracticeMatch[] }) {
  const words = useWords();
  const { t, data, format } = words;
  if (matches.length === 0) return <p>{t("result.noExamples")}</p>;
  return (
    <ul className={styles.items}>
      {matches.map(({ practice, reasons }) => (
        <li key={practice.id}>
          <p>
            <strong>
              <Link href={paths.example(practice.id)}>{data.practices[practice.id]?.title}</Link>
            </strong>{" "}
            {yearsText(words, practice.years)}
          </p>
          <p>{data.practices[practice.id]?.summary}</p>
          {practice.amounts.map((amount) => (
            <p key={amount.id}>
              {data.amounts[amount.id]?.label}: {amountText(words, amount)}
            </p>
          ))}
          {!practice.open && <p>{t("practice.closed")}</p>}
          {reasons.length > 0 && (
            <p className="small">
              {t("practice.reasons", { list: format.list(reasons.map((r) => t(`practice.reason_${r}`))) })}
            </p>
          )}
          <p className="small">{sourceText(words, practice.source)}</p>
        </li>
      ))}
    </ul>
  );
}
