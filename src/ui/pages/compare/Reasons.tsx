import { upperFirst, wishName } from "../../../wording/phrases";
import type { Translator } from "../../../i18n/translator";
import type { FormPair } from "../../../report/compare/comparison";
import { useTranslator } from "../../kit/hooks/translator-context";
import { pairTitle } from "../../../wording/advice/comparison";
import { plusChange } from "../../../wording/advice/difference";
import { PrintedDetails } from "../../kit/PrintedDetails";
import styles from "./ComparePage.module.css";

/** The points that the difference of a pair is made of. */
function pairLines(i18n: Translator, pair: FormPair): string {
  const { t, format } = i18n;
  const lines = [...pair.for, ...pair.against];
  if (lines.length === 0) return t("compare.pairSame");
  const texts = lines.map((line) =>
    t("compare.pairLine", { pluses: plusChange(i18n, line.pluses), what: wishName(i18n, line.first.id) }),
  );
  return `${format.list(texts)}.`;
}

/** Why the two forms that deliver most differ, as the heading says, and every other pair folded. */
export function Reasons({ pairs: [first, ...others] }: { readonly pairs: readonly FormPair[] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  if (first === undefined) return null;
  return (
    <div className={styles.reasons}>
      <p className="lead">{upperFirst(i18n, pairLines(i18n, first))}</p>
      {others.length > 0 && (
        <PrintedDetails summary={t("compare.reasons")}>
          <p>{t("compare.reasonsLead")}</p>
          <ul>
            {others.map((pair) => (
              <li key={`${pair.first} ${pair.second}`}>
                <strong>{pairTitle(i18n, pair)}</strong>
                {i18n.format.colon}
                {pairLines(i18n, pair)}
              </li>
            ))}
          </ul>
        </PrintedDetails>
      )}
    </div>
  );
}
