import type { FormAdvice } from "../../../domain/advice";
import type { Level, Pluses } from "../../../domain/level";
import type { CompareRow } from "../../../report/report";
import { rowName } from "../../../wording/advice/comparison";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Blocks } from "../../parts/signs/Blocks";
import { Disputed } from "./CompareCells";
import { FormHead } from "./FormHead";
import styles from "./PairTable.module.css";

interface Points {
  readonly delivered: Pluses;
  readonly asked: Pluses;
  /** See `CompareCell`; absent = nothing disputes it. */
  readonly disputed?: Level | null;
}

/** One row of a pair: what both deliver of the same points. */
interface PairRow {
  readonly row: CompareRow;
  readonly points: readonly [Points, Points];
}

interface Props {
  readonly caption: string;
  readonly forms: readonly [FormAdvice, FormAdvice];
  /** All points of each form. */
  readonly total: PairRow;
  /** Those in which they differ, the largest difference first. */
  readonly rows: readonly PairRow[];
  /** All rows that this table shows. */
  readonly told: ReadonlySet<CompareRow>;
}

/** Two forms, as a mirror; null = not exactly two, or nothing was asked. */
export function pairOf(forms: readonly FormAdvice[], asked: readonly CompareRow[]): Omit<Props, "caption"> | null {
  const [left, right, ...others] = forms;
  if (left === undefined || right === undefined || others.length > 0) return null;
  const rows = asked.flatMap(pairRow);
  const total = rows.find(({ row }) => row.kind === "score");
  if (total === undefined) return null;
  const differing = rows
    .filter((one) => one !== total && one.row.differs)
    .toSorted((a, b) => Math.abs(ahead(b, 0)) - Math.abs(ahead(a, 0)));
  const told = new Set([total, ...differing].map(({ row }) => row));
  return { forms: [left, right], total, rows: differing, told };
}

function pairRow(row: CompareRow): readonly PairRow[] {
  const [left, right] = row.cells.map(pointsOf);
  return left == null || right == null ? [] : [{ row, points: [left, right] }];
}

function pointsOf(cell: CompareRow["cells"][number]): Points | null {
  if (cell.kind === "score") return cell;
  if (cell.kind !== "level" || cell.asked === null) return null;
  return { delivered: cell.delivered ?? 0, asked: cell.asked, disputed: cell.disputed };
}

/** Points that one side delivers more than the other; negative = fewer. */
function ahead({ points }: PairRow, side: 0 | 1): number {
  return points[side].delivered - points[side === 0 ? 1 : 0].delivered;
}

/** "+3", or "0". */
const plus = (count: number) => (count > 0 ? `+${count}` : "0");

const SIDES = ["left", "right"] as const;

function Side({ of, side }: { readonly of: PairRow; readonly side: 0 | 1 }) {
  const { t } = useTranslator();
  const more = ahead(of, side);
  const { delivered, asked, disputed = null } = of.points[side];
  return (
    <td data-side={SIDES[side]} data-more={more > 0 || undefined}>
      <span className={styles.side}>
        <strong>{t("common.ofAsked", { delivered, asked })}</strong>
        <Blocks groups={[{ id: of.row.id, delivered, asked }]} />
        {more > 0 && <span className={styles.more}>{plus(more)}</span>}
      </span>
      <Disputed level={disputed} />
    </td>
  );
}

/** Two forms as a mirror: what they differ in, the points of each on its side, and who has more of them. */
export function PairTable({ caption, forms, total, rows }: Omit<Props, "told">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const sum = (side: 0 | 1) => rows.reduce((all, row) => all + Math.max(0, ahead(row, side)), 0);
  const head = (side: 0 | 1) => (
    <th scope="col" data-side={SIDES[side]}>
      <FormHead of={forms[side]} />
      <span className={styles.score}>
        <strong>{total.points[side].delivered}</strong> {t("overview.of", { asked: total.points[side].asked })}
      </span>
    </th>
  );
  return (
    <table className={styles.pair}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head(0)}
          <th scope="col">
            <span className="visually-hidden">{t("compare.what")}</span>
          </th>
          {head(1)}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.row.id}>
            <Side of={one} side={0} />
            <th scope="row">{rowName(i18n, one.row)}</th>
            <Side of={one} side={1} />
          </tr>
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <tr>
            <td data-side="left">{plus(sum(0))}</td>
            <th scope="row">{t("compare.difference")}</th>
            <td data-side="right">{plus(sum(1))}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
