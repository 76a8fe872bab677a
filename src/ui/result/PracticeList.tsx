import { Link } from "wouter";
import { practiceReasonsText } from "../../i18n/match-text";
import { formName, sourceText } from "../../i18n/phrases";
import type { PracticeMatch } from "../../report/report";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { AmountLine } from "../components/AmountLine";
import { Named } from "../components/Named";
import { yearsText } from "../browse/texts";
import styles from "./FormDetails.module.css";

/** How many examples stand open; the others are folded away. */
const OPEN = 3;

interface ListProps {
  readonly matches: readonly PracticeMatch[];
  /** Say of each example which form it is of. */
  readonly withForm: boolean;
}

function Items({ matches, withForm, compared }: ListProps & { readonly compared: boolean }) {
  const words = useWords();
  const { t, data } = words;
  return (
    <ul className={styles.items}>
      {matches.map(({ practice, reasons }) => {
        const why = practiceReasonsText(words, reasons);
        const line = [withForm ? formName(words, practice.form) : null, yearsText(words, practice.years)];
        return (
          <li key={practice.id}>
            <p>
              <strong>
                <Link href={paths.example(practice.id)}>
                  <Named>{data.practices[practice.id]?.title}</Named>
                </Link>
              </strong>
            </p>
            <p className="small">{line.filter((part) => part !== null).join(" · ")}</p>
            <p>
              <Named>{data.practices[practice.id]?.summary}</Named>
            </p>
            {practice.amounts.map((amount) => (
              <p key={amount.id}>
                <AmountLine amount={amount} />
              </p>
            ))}
            {!practice.open && <p>{t("practice.closed")}</p>}
            {compared && (
              <p className="small">
                <Named>{why ?? t("matched.noReason")}</Named>
              </p>
            )}
            <p className="small">{sourceText(words, practice.source)}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** Examples, nearest first, with why each is shown and where it stands; a few open, the others folded away. */
export function PracticeList({ matches, withForm }: ListProps) {
  const { t } = useWords();
  if (matches.length === 0) return <p>{t("result.noExamples")}</p>;
  const others = matches.slice(OPEN);
  // Without answers, or with none that an example shares, there is nothing to tell of each.
  const compared = matches.some(({ reasons }) => reasons.length > 0);
  return (
    <div className={styles.groups}>
      <Items matches={matches.slice(0, OPEN)} withForm={withForm} compared={compared} />
      {others.length > 0 && (
        <details className={styles.group}>
          <summary>{t("matched.otherExamples", { count: others.length })}</summary>
          <Items matches={others} withForm={withForm} compared={compared} />
        </details>
      )}
    </div>
  );
}
