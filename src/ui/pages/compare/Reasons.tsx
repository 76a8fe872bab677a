import { formList, upperFirst, wishName, pluses } from "../../../wording/phrases";
import type { Translator } from "../../../i18n/translator";
import type { Pair } from "../../../report/compare/comparison";
import { useTranslator } from "../../kit/hooks/translator-context";
import { plusChange } from "../../../wording/advice/difference";
import styles from "./ComparePage.module.css";

function pairTitle(i18n: Translator, { first, second, difference }: Pair): string {
  const values = { first: upperFirst(i18n, formList(i18n, [first])), second: formList(i18n, [second]) };
  return difference === 0
    ? i18n.t("compare.pairEqual", values)
    : i18n.t("compare.pairMore", { ...values, pluses: pluses(i18n, difference) });
}

/** Why one form delivers more than another: each pair in pluses that sum to the difference. */
export function Reasons({ pairs }: { readonly pairs: readonly Pair[] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="reasons" className={styles.reasons}>
      <h2 id="reasons">{t("compare.reasons")}</h2>
      <p>{t("compare.reasonsLead")}</p>
      <ul>
        {pairs.map((pair) => {
          const lines = [...pair.for, ...pair.against];
          return (
            <li key={`${pair.first} ${pair.second}`}>
              <strong>{pairTitle(i18n, pair)}</strong>{" "}
              {lines.length === 0
                ? t("compare.pairSame")
                : i18n.format.list(
                    lines.map((line) =>
                      t("compare.pairLine", {
                        pluses: plusChange(i18n, line.pluses),
                        what: wishName(i18n, line.first.id),
                      }),
                    ),
                  )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
