import { practiceReasonsText } from "../../../wording/knowledge/match";
import { formName, sourceText } from "../../../wording/phrases";
import type { PracticeMatch } from "../../../report/match/types";
import { useTranslator } from "../../kit/hooks/translator-context";
import { AmountLines } from "../AmountLine";
import { Named } from "../../kit/Named";
import { exampleFacts } from "../../../wording/knowledge/knowledge";
import styles from "./lists.module.css";
import { ExampleLink } from "../ExampleLink";

/** How many examples are expanded; the rest is collapsed. */
const OPEN = 3;

interface ListProps {
  readonly matches: readonly PracticeMatch[];
  /** Name the form of each example. */
  readonly withForm: boolean;
}

function Items({ matches, withForm, compared }: ListProps & { readonly compared: boolean }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <ul className={styles.items}>
      {matches.map(({ practice, reasons }) => {
        const why = practiceReasonsText(i18n, reasons);
        const line = [...(withForm ? [formName(i18n, practice.form)] : []), ...exampleFacts(i18n, practice)];
        return (
          <li key={practice.id} className={styles.entry}>
            <div>
              <p>
                <strong>
                  <ExampleLink id={practice.id} />
                </strong>
              </p>
              <p className="small">{line.join(" · ")}</p>
            </div>
            <div>
              <Named as="p">{data.practices[practice.id]?.summary}</Named>
              <AmountLines amounts={practice.amounts} />
              {!practice.open && <p>{t("practice.closed")}</p>}
              {compared && (
                <Named as="p" className="small">
                  {why ?? t("matched.noReason")}
                </Named>
              )}
              <p className="small">{sourceText(i18n, practice.source)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Examples, nearest first, with reason and source; a few expanded, the rest collapsed. */
export function PracticeList({ matches, withForm }: ListProps) {
  const { t } = useTranslator();
  if (matches.length === 0) return <p>{t("result.noExamples")}</p>;
  const others = matches.slice(OPEN);
  // Without answers, or with nothing in common, there are no reasons to show.
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
