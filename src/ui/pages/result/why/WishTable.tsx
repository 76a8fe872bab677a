import type { ReactNode } from "react";
import type { Conflict, Part } from "../../../../domain/advice";
import type { Report } from "../../../../report/report";
import type { WishColumn, WishTableReport as Model } from "../../../../report/compare/wish-table";
import { conflictPhrases } from "../../../../wording/advice/conflict";
import { formName, partName } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { WideTable } from "../../../kit/WideTable";
import { Blocks } from "../../../parts/signs/Blocks";
import { StateMark } from "../../../parts/signs/StateMark";
import styles from "./Why.module.css";

interface Props {
  readonly table: Model;
  readonly report: Pick<Report, "headline" | "ranking">;
}

const keyOf = ({ kind, forms }: WishColumn) => `${kind} ${forms.join()}`;

/** The name of a column, with what it stands for: running, to be added, or both together. */
function Head({ column, report }: { readonly column: WishColumn; readonly report: Props["report"] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [form = ""] = column.forms;
  const row = report.ranking.find((one) => one.form === form);
  const [name, sign] = [formName(i18n, form), i18n.data.workForms[form]?.sign];
  const adds = report.headline.kind === "top" && report.headline.running?.adds?.form === form;
  if (column.kind !== "form")
    return (
      <>
        {t("why.together")} <span className={styles.aside}>{t(`why.${column.kind}`)}</span>
      </>
    );
  return (
    <>
      {sign === undefined || sign === name ? (
        name
      ) : (
        <>
          <span aria-hidden="true">{sign}</span>
          <span className="visually-hidden">{name}</span>
        </>
      )}{" "}
      {(adds || row?.advice.running === true) && (
        <span className={styles.aside}>{t(adds ? "overview.add" : "result.running")}</span>
      )}
    </>
  );
}

/** What the form of a column does not meet; null for forms together. */
function conflictsOf({ kind, forms }: WishColumn, { ranking }: Props["report"]): readonly Conflict[] | null {
  return kind === "form" ? (ranking.find(({ form }) => form === forms[0])?.advice.conflicts ?? []) : null;
}

/** Whether a form meets the conditions, and which it does not. Forms together are not judged again. */
function Meets({ column, report }: { readonly column: WishColumn; readonly report: Props["report"] }) {
  const i18n = useTranslator();
  const conflicts = conflictsOf(column, report);
  if (conflicts === null) return null;
  const met = conflicts.length === 0;
  const words = met ? i18n.t("term.fits") : conflictPhrases(i18n, conflicts);
  return (
    <>
      <StateMark state={met ? "fits" : "conflict"} label={words} />
      {!met && (
        <span className={styles.unmet} aria-hidden="true">
          {words}
        </span>
      )}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly columns: readonly WishColumn[];
  /** Whether the columns differ here. */
  readonly decides?: boolean;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
}

function Row({ name, columns, decides = false, cells }: RowProps) {
  return (
    <tr data-decides={decides || undefined}>
      <th scope="row">{name}</th>
      {columns.map((column, index) => (
        <td key={keyOf(column)} data-kind={column.kind}>
          {cells[index]}
        </td>
      ))}
    </tr>
  );
}

/** "2/3", read aloud as "2 van 3". */
function Count({ delivered, asked }: { readonly delivered: number; readonly asked: number }) {
  const { t } = useTranslator();
  return (
    <span className={styles.count} data-less={delivered < asked || undefined}>
      <b>{delivered}</b>
      <span aria-hidden="true">/{asked}</span>
      <span className="visually-hidden"> {t("overview.of", { asked })}</span>
    </span>
  );
}

/** What one column delivers of one wish, in blocks and as a number. */
function Delivered({ wish: { id, asked }, delivered }: { readonly wish: Part; readonly delivered: number }) {
  return (
    <>
      <Blocks groups={[{ id, asked, delivered }]} /> <Count delivered={delivered} asked={asked} />
    </>
  );
}

/** Every wish with what each form delivers of it. */
export function WishTable({ table, report }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { wishes, columns } = table;
  const asked = wishes.reduce((sum, wish) => sum + wish.asked, 0);
  const conditions = report.ranking.some(({ advice }) => advice.conflicts.length > 0);
  return (
    <WideTable className={styles.table} caption={t("overview.about.why")}>
      <thead>
        <tr>
          <th scope="col">{t("result.partWhat")}</th>
          {columns.map((column) => (
            <th key={keyOf(column)} scope="col" data-kind={column.kind}>
              <Head column={column} report={report} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wishes.map((wish, index) => (
          <Row
            key={wish.id}
            name={partName(i18n, wish)}
            columns={columns}
            decides={new Set(columns.map(({ delivered }) => delivered[index])).size > 1}
            cells={columns.map((column) => (
              <Delivered key={keyOf(column)} wish={wish} delivered={column.delivered[index] ?? 0} />
            ))}
          />
        ))}
        {conditions && (
          <Row
            name={t("result.columnConditions")}
            columns={columns}
            decides={new Set(columns.map((column) => conflictsOf(column, report)?.length ?? 0)).size > 1}
            cells={columns.map((column) => (
              <Meets key={keyOf(column)} column={column} report={report} />
            ))}
          />
        )}
      </tbody>
      <tfoot>
        <Row
          name={t("overview.points")}
          columns={columns}
          cells={columns.map((column) => (
            <Count key={keyOf(column)} delivered={column.total} asked={asked} />
          ))}
        />
      </tfoot>
    </WideTable>
  );
}
