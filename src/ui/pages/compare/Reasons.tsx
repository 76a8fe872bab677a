import { formList, upperFirst, wishName, pluses } from "../../../wording/phrases";
import type { Translator } from "../../../i18n/translator";
import type { FormPair } from "../../../report/compare/comparison";
import { useTranslator } from "../../kit/hooks/translator-context";
import { plusChange } from "../../../wording/advice/difference";
import { PrintedDetails } from "../../kit/PrintedDetails";
import styles from "./ComparePage.module.css";

function pairTitle(i18n: Translator, { first, second, difference }: FormPair): string {
  const values = { first: upperFirst(i18n, formList(i18n, [first])), second: formList(i18n, [second]) };
  return difference === 0
    ? i18n.t("compare.pairEqual", values)
    : i18n.t("compare.pairMore", { ...values, pluses: pluses(i18n, difference) });
}

/** One form against another: the difference, and the pluses it is made of. */
function PairText({ pair }: { readonly pair: FormPair }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const lines = [...pair.for, ...pair.against];
  return (
    <>
      <strong>{pairTitle(i18n, pair)}</strong>{" "}
      {lines.length === 0
        ? t("compare.pairSame")
        : `${i18n.format.list(
            lines.map((line) =>
              t("compare.pairLine", { pluses: plusChange(i18n, line.pluses), what: wishName(i18n, line.first.id) }),
            ),
          )}.`}
    </>
  );
}

/** The outcome: the two forms that deliver most against each other, and every other pair folded. */
export function Reasons({ pairs: [first, ...others] }: { readonly pairs: readonly FormPair[] }) {
  const { t } = useTranslator();
  if (first === undefined) return null;
  return (
    <div className={styles.reasons}>
      <p className="lead">
        <PairText pair={first} />
      </p>
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
