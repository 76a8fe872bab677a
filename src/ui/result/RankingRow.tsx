import { Link } from "wouter";
import { formName } from "../../i18n/phrases";
import type { FormDifference } from "../../report/difference";
import type { RankingRow } from "../../report/report";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { Badge, FitBadge } from "../components/FitBadge";
import { Marks } from "../components/Marks";
import { DifferenceNote } from "../whatif/DifferenceNote";
import { PartsTable } from "./PartsTable";
import styles from "./Ranking.module.css";

interface RowProps {
  readonly row: RankingRow;
  /** What a trial changes here. */
  readonly difference: FormDifference | undefined;
  readonly top: boolean;
  readonly scored: boolean;
  readonly chosen: boolean;
  readonly onChoose: (form: string, chosen: boolean) => void;
}

function Score({ row }: { readonly row: RankingRow }) {
  const { t } = useWords();
  const { delivered, asked, extra, running } = row.advice;
  return (
    <>
      <Marks delivered={delivered} asked={asked} />
      <span className={styles.count}>{t("common.ofAsked", { delivered, asked })}</span>
      <span className={styles.asides}>
        {extra > 0 && <span>{t("result.extra", { count: extra })}</span>}
        {row.tied > 1 && <span>{t("result.tie", { count: row.tied - 1 })}</span>}
        {running && <span>{t("result.running")}</span>}
      </span>
    </>
  );
}

function Term({ fits }: { readonly fits: boolean | null }) {
  const { t } = useWords();
  if (fits === null) return <span className="small">{t("term.notAsked")}</span>;
  return <Badge fit={fits ? "fits" : "stretch"}>{t(fits ? "term.fits" : "term.notFits")}</Badge>;
}

function CompareBox(props: {
  readonly name: string;
  readonly chosen: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <label className={styles.compare}>
      <input
        type="checkbox"
        aria-label={t("result.compareOf", { form: props.name })}
        checked={props.chosen}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{t("result.compare")}</span>
    </label>
  );
}

/** One form of the list: its line, and on demand plus by plus. */
export function Row({ row, difference, top, scored, chosen, onChoose }: RowProps) {
  const words = useWords();
  const { t } = words;
  const { advice } = row;
  const name = formName(words, row.form);
  return (
    <>
      <tr className={styles.row} data-top={top || undefined}>
        <th scope="row">
          <Link href={paths.form(row.form)}>{name}</Link>
        </th>
        {scored && (
          <td data-label={t("result.columnScore")}>
            <Score row={row} />
            <DifferenceNote difference={difference} />
          </td>
        )}
        {scored && (
          <td data-label={t("result.columnTerm")}>
            <Term fits={advice.termFits} />
          </td>
        )}
        <td data-label={t("result.columnStaff")}>
          <FitBadge resource="staff" fit={advice.feasibility.staff} />
        </td>
        <td data-label={t("result.columnMoney")}>
          <FitBadge resource="money" fit={advice.feasibility.money} />
        </td>
        <td className="no-print">
          <CompareBox name={name} chosen={chosen} onChange={(on) => onChoose(row.form, on)} />
        </td>
      </tr>
      {scored && (
        <tr className={styles.whyRow} data-top={top || undefined}>
          <td colSpan={6}>
            <details>
              <summary>
                {t("result.why")}
                <span className="visually-hidden">: {name}</span>
              </summary>
              <PartsTable advice={advice} />
            </details>
          </td>
        </tr>
      )}
    </>
  );
}
