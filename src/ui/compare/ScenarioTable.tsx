import { answerText } from "../../i18n/answer-text";
import { formName } from "../../i18n/phrases";
import type { ScenarioCell, ScenarioRow } from "../../report/scenario-comparison";
import { useWords } from "../app/words-context";
import { FitBadge } from "../components/FitBadge";
import { Marks } from "../components/Marks";
import { differenceText, topLabel } from "../whatif/difference-texts";
import { CompareGrid } from "./CompareGrid";
import styles from "./ComparePage.module.css";

function Standing({ cell }: { readonly cell: Extract<ScenarioCell, { kind: "standing" }> }) {
  const { t } = useWords();
  const { rank, tied, part, delivered, asked, feasibility } = cell;
  const { staff, money } = feasibility;
  return (
    <>
      {rank !== null && (
        <>
          <Marks delivered={delivered} asked={asked} />
          <strong>{t("common.ofAsked", { delivered, asked })}</strong>
          <span className={styles.aside}>
            {t(part === "attainable" ? "scenario.place" : "scenario.placeNotNow", { rank })}
            {tied > 1 && `, ${t("result.tie", { count: tied - 1 })}`}
          </span>
        </>
      )}
      {staff.fit !== "fits" && (
        <span className={styles.aside}>
          {t("fit.staff")}: <FitBadge resource="staff" fit={staff} />
        </span>
      )}
      {money.fit !== "fits" && (
        <span className={styles.aside}>
          {t("fit.money")}: <FitBadge resource="money" fit={money} />
        </span>
      )}
      {staff.fit === "fits" && money.fit === "fits" && <span className={styles.aside}>{t("scenario.bothFit")}</span>}
    </>
  );
}

function Cell({ cell }: { readonly cell: ScenarioCell }) {
  const words = useWords();
  const { t } = words;
  switch (cell.kind) {
    case "top":
      return <strong>{topLabel(words, cell.top)}</strong>;
    case "difference":
      return cell.difference === null ? (
        <span className="small">–</span>
      ) : (
        <>{differenceText(words, cell.difference)}</>
      );
    case "standing":
      return <Standing cell={cell} />;
    case "answer":
      return <>{answerText(words, cell.question, cell.value, null) ?? t("check.unanswered")}</>;
  }
}

function RowName({ row }: { readonly row: ScenarioRow }) {
  const words = useWords();
  const { t, data } = words;
  switch (row.kind) {
    case "top":
      return <>{t("scenario.rowTop")}</>;
    case "difference":
      return <>{t("scenario.rowDifference")}</>;
    case "standing":
      return <>{formName(words, row.id)}</>;
    case "answer":
      return <>{data.questions[row.id]?.label ?? row.id}</>;
  }
}

interface Props {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly ScenarioRow[];
  readonly onlyDifferences: boolean;
}

/** Scenarios side by side. */
export function ScenarioTable({ columns, rows, onlyDifferences }: Props) {
  const { t, format } = useWords();
  return (
    <CompareGrid
      caption={t("compare.caption", { forms: format.list(columns.map(({ name }) => name)) })}
      onlyDifferences={onlyDifferences}
      columns={columns.map(({ id, name }) => ({ id, header: name }))}
      rows={rows.map((row) => ({
        key: `${row.kind}-${row.id}`,
        name: <RowName row={row} />,
        differs: row.differs,
        cells: row.cells.map((cell, index) => <Cell key={columns[index]?.id} cell={cell} />),
      }))}
    />
  );
}
