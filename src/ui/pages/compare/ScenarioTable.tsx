import type { Translator } from "../../../i18n/translator";
import { standingText } from "../../../wording/advice/standing";
import { answerText } from "../../../wording/answers/answer";
import { formName, questionLabel } from "../../../wording/phrases";
import type { ScenarioCell, ScenarioRow } from "../../../report/compare/scenarios";
import { useTranslator } from "../../kit/hooks/translator-context";
import { conflictPhrase } from "../../../wording/advice/conflict";
import { Blocks } from "../../parts/signs/Blocks";
import { StandingText, StateText } from "../../parts/signs/StateText";
import { differenceText, topLabel } from "../../../wording/advice/difference";
import { CompareGrid } from "./CompareGrid";
import styles from "./ComparePage.module.css";

type StandingCell = Extract<ScenarioCell, { kind: "standing" }>;
type Resource = "staff" | "money";

/** Resources that a row mentions: not those that stop a form in no scenario and read the same everywhere. */
function toldOf(i18n: Translator, row: ScenarioRow): readonly Resource[] {
  const cells = row.cells.filter((cell): cell is StandingCell => cell.kind === "standing");
  return (["staff", "money"] as const).filter((resource) => {
    const [first, ...others] = cells.map((cell) => cell[resource]);
    const said = (of: StandingCell[Resource]) => standingText(i18n, resource, of);
    const alike = first !== undefined && others.every((other) => said(other) === said(first));
    return !alike || first?.standing === "not-now" || first?.standing === "after-freeing";
  });
}

function Standing({ cell, told }: { readonly cell: StandingCell; readonly told: readonly Resource[] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { rank, tied, part, delivered, asked, conflicts } = cell;
  return (
    <>
      {rank !== null && (
        <>
          <Blocks groups={[{ id: "all", delivered, asked }]} />
          <strong>{t("common.ofAsked", { delivered, asked })}</strong>
          <span className={styles.aside}>
            {t(part === "possible" ? "scenario.place" : "scenario.placeNotNow", { rank })}
            {tied > 1 && `, ${t("result.tie", { count: tied - 1 })}`}
          </span>
        </>
      )}
      {conflicts.map((conflict) => (
        <span key={conflict.kind} className={styles.aside}>
          <StateText state="conflict">{conflictPhrase(i18n, conflict)}</StateText>
        </span>
      ))}
      {told.map((resource) => (
        <span key={resource} className={styles.aside}>
          {t(`fit.${resource}`)}
          {i18n.format.colon}
          <StandingText resource={resource} of={cell[resource]} />
        </span>
      ))}
    </>
  );
}

function Cell({ cell, row }: { readonly cell: ScenarioCell; readonly row: ScenarioRow }) {
  const i18n = useTranslator();
  const { t } = i18n;
  switch (cell.kind) {
    case "top":
      return <strong>{topLabel(i18n, cell.top)}</strong>;
    case "difference":
      return cell.difference === null ? <span className="small">–</span> : <>{differenceText(i18n, cell.difference)}</>;
    case "standing":
      return <Standing cell={cell} told={toldOf(i18n, row)} />;
    case "answer":
      return <>{answerText(i18n, cell.question, cell.value, null) ?? t("check.unanswered")}</>;
  }
}

function RowName({ row }: { readonly row: ScenarioRow }) {
  const i18n = useTranslator();
  const { t } = i18n;
  switch (row.kind) {
    case "top":
      return <>{t("scenario.rowTop")}</>;
    case "difference":
      return <>{t("scenario.rowDifference")}</>;
    case "standing":
      return <>{formName(i18n, row.id)}</>;
    case "answer":
      return <>{questionLabel(i18n, row.id)}</>;
  }
}

interface Props {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly ScenarioRow[];
  readonly onlyDifferences: boolean;
}

/** The scenarios side by side. */
export function ScenarioTable({ columns, rows, onlyDifferences }: Props) {
  const { t, format } = useTranslator();
  const ready = (...kinds: readonly ScenarioRow["kind"][]) =>
    rows
      .filter(({ kind }) => kinds.includes(kind))
      .map((row) => ({
        key: `${row.kind}-${row.id}`,
        name: <RowName row={row} />,
        differs: row.differs,
        cells: row.cells.map((cell, index) => <Cell key={columns[index]?.id} cell={cell} row={row} />),
      }));
  return (
    <CompareGrid
      caption={t("compare.caption", { forms: format.list(columns.map(({ name }) => name)) })}
      onlyDifferences={onlyDifferences}
      columns={columns.map(({ id, name }) => ({ id, header: name }))}
      groups={[
        { title: null, rows: ready("top", "difference") },
        { title: t("result.rankingTitle"), rows: ready("standing") },
        { title: t("compare.groupAsked"), rows: ready("answer") },
      ]}
    />
  );
}
