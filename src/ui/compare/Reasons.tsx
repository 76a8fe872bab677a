import { formList, formListFirst, partNameInside, pluses } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { Pair } from "../../report/comparison";
import { useWords } from "../app/words-context";
import { plusChange } from "../whatif/difference-texts";
import styles from "./ComparePage.module.css";

function pairTitle(words: Words, { first, second, difference }: Pair): string {
  const values = { first: formListFirst(words, [first]), second: formList(words, [second]) };
  return difference === 0
    ? words.t("compare.pairEqual", values)
    : words.t("compare.pairMore", { ...values, pluses: pluses(words, difference) });
}

/** Why one form delivers more than another: each pair in pluses that add up to the difference. */
export function Reasons({ pairs }: { readonly pairs: readonly Pair[] }) {
  const words = useWords();
  const { t } = words;
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
              <strong>{pairTitle(words, pair)}</strong>{" "}
              {lines.length === 0
                ? t("compare.pairSame")
                : words.format.list(
                    lines.map((line) =>
                      t("compare.pairLine", {
                        pluses: plusChange(words, line.points),
                        what: partNameInside(words, line.first),
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
