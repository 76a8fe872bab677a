import { upperFirst } from "../../../wording/phrases";
import type { FormPair } from "../../../report/compare/comparison";
import { useTranslator } from "../../kit/hooks/translator-context";
import { pairLines, pairTitle } from "../../../wording/advice/comparison";
import { PrintedDetails } from "../../kit/PrintedDetails";
import styles from "./ComparePage.module.css";

/** One form against another: the difference, and the points it is made of. */
function PairText({ pair }: { readonly pair: FormPair }) {
  const i18n = useTranslator();
  return (
    <>
      <strong>{pairTitle(i18n, pair)}</strong>
      {i18n.format.colon}
      {pairLines(i18n, pair)}
    </>
  );
}

interface Props {
  readonly pairs: readonly FormPair[];
  /** The pair that the heading names; null = none. */
  readonly told: FormPair | null;
}

/** Why two forms differ: those of the heading, or else those that deliver most; every other pair folded. */
export function Reasons({ pairs, told }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const first = told ?? pairs[0];
  if (first === undefined) return null;
  const others = pairs.filter((pair) => pair !== first);
  return (
    <div className={styles.reasons}>
      <p className="lead">{told === null ? <PairText pair={first} /> : upperFirst(i18n, pairLines(i18n, told))}</p>
      {others.length > 0 && (
        <PrintedDetails summary={t("compare.reasons")}>
          <p>{t("compare.reasonsLead")}</p>
          <ul>
            {others.map((pair) => (
              <li key={`${pair.first} ${pair.second}`}>
                <PairText pair={pair} />
              </li>
            ))}
          </ul>
        </PrintedDetails>
      )}
    </div>
  );
}
