import { memo, useId, useState } from "react";
import { Link } from "wouter";
import type { Conflict, Part } from "../../../../domain/advice";
import { equal } from "../../../../domain/values/equal";
import type { FormDifference } from "../../../../report/compare/difference";
import type { RankingRow } from "../../../../report/report";
import { conflictPhrases } from "../../../../wording/advice/conflict";
import { missingText } from "../../../../wording/advice/missing";
import { formName, fte } from "../../../../wording/phrases";
import { standingText } from "../../../../wording/advice/standing";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { paths } from "../../../kit/site/paths";
import { PartsTable } from "../../../parts/form/PartsTable";
import { type BlockGroup, Blocks } from "../../../parts/signs/Blocks";
import { Icon } from "../../../parts/signs/Icon";
import { Place } from "../../../parts/signs/Place";
import { StateMark } from "../../../parts/signs/StateMark";
import { Tag } from "../../../parts/signs/Tag";
import { StateText } from "../../../parts/signs/StateText";
import { DifferenceNote } from "../../../parts/trial/DifferenceNote";
import { type Column, COLUMN_ICONS, type Columns } from "./columns";
import styles from "./Ranking.module.css";

interface RowProps {
  readonly row: RankingRow;
  /** Whether the advice adds it to what runs. */
  readonly adds: boolean;
  readonly columns: Columns;
  /** A lower row, with the changes by a trial as signs. */
  readonly compact: boolean;
  /** What a trial changes here. */
  readonly difference: FormDifference | undefined;
}

/** The change by a trial as a sign: how many places up or down. The note has it in words. */
function Moved({ difference }: Pick<RowProps, "difference">) {
  const places = difference?.places ?? 0;
  if (places === 0) return null;
  return (
    <span className={styles.moved} data-up={places > 0 || undefined} aria-hidden="true">
      {places > 0 ? "▲" : "▼"} {Math.abs(places)}
    </span>
  );
}

/** The points of a form; in a trial, also those of the original if they differ. */
function Score({ row, compact, difference }: Pick<RowProps, "row" | "compact" | "difference">) {
  const { t } = useTranslator();
  const { delivered, asked } = row.advice;
  const before = difference?.before.advice.delivered ?? delivered;
  return (
    <>
      <b>{delivered}</b> {t("overview.of", { asked })}
      {!compact && <DifferenceNote difference={difference} />}
      {compact && before !== delivered && (
        <span className={styles.before}>{t("whatif.pointsBefore", { count: before })}</span>
      )}
    </>
  );
}

/** Conditions that a form does not meet; in a lower row several of them are only named, for the eye. */
function Conflicts({ conflicts, compact }: { readonly conflicts: readonly Conflict[]; readonly compact: boolean }) {
  const i18n = useTranslator();
  const told = conflictPhrases(i18n, conflicts);
  if (!compact || conflicts.length === 1) return told;
  return (
    <>
      <span className="visually-hidden">{told}</span>
      <span aria-hidden="true">
        {i18n.format.list(conflicts.map(({ kind }) => i18n.t(`headline.condition_${kind}`)))}
      </span>
    </>
  );
}

/** What a form does not meet, or otherwise what it does not deliver. */
function Lacks({ row, columns, compact }: Pick<RowProps, "row" | "columns" | "compact">) {
  const i18n = useTranslator();
  const own = row.advice.conflicts.filter(({ kind }) => !columns.common.includes(kind));
  if (own.length > 0)
    return (
      <p className={styles.conflict}>
        <StateText state="conflict">
          <Conflicts conflicts={own} compact={compact} />
        </StateText>
      </p>
    );
  return row.missing.length === 0 ? null : <p className={styles.missing}>{missingText(i18n, row)}</p>;
}

/** Whether the form is running, or is what the advice adds. */
function Role({ row, adds }: Pick<RowProps, "row" | "adds">) {
  const { t } = useTranslator();
  if (!adds && !row.advice.running) return null;
  return <Tag filled={adds}>{t(adds ? "overview.add" : "result.running")}</Tag>;
}

/** The mark of one column, which reads as a sentence, with any amount to free or lacking. */
function Stands({ row, column }: Pick<RowProps, "row"> & { readonly column: Column }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { advice } = row;
  if (column === "term") {
    const blocked = advice.conflicts.some(({ kind }) => kind === "term");
    return <StateMark state={blocked ? "conflict" : "fits"} label={t(blocked ? "term.notFits" : "term.fits")} />;
  }
  const of = advice[column];
  const amount = of.standing === "not-now" ? of.lacking : of.standing === "after-freeing" ? of.toFree : null;
  return (
    <>
      <StateMark state={of.standing} label={standingText(i18n, column, of)} />
      {amount !== null && (
        <span aria-hidden="true"> {column === "money" ? i18n.format.euro(amount) : fte(i18n, amount)}</span>
      )}
    </>
  );
}

/** The points per wish; in a trial with those of before. */
export function blocksOf(parts: readonly Part[], difference: FormDifference | undefined): readonly BlockGroup[] {
  if (difference === undefined) return parts;
  const before = difference.before.advice.parts;
  return parts.map((part) => ({ ...part, before: before.find(({ id }) => id === part.id)?.delivered ?? 0 }));
}

/** One form of the list: its line, with expandable details. A report is new with every change; most of its rows are not. */
export const Row = memo(function Row({ row, adds, columns, compact, difference }: RowProps) {
  const i18n = useTranslator();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { advice, form, part, rank, tied } = row;
  const first = part === "possible" && rank === 1;
  return (
    <>
      <tr className={styles.row} data-row={form} data-top={first || undefined}>
        <th scope="row">
          <div className={styles.form}>
            <Place rank={part === "possible" ? rank : null} tied={tied > 1} first={first} />
            {compact && <Moved difference={difference} />}
            <div>
              <button
                type="button"
                className={styles.open}
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                onClick={() => setOpen(!open)}
              >
                {(compact ? i18n.data.workForms[form]?.sign : undefined) ?? formName(i18n, form)}
                <Icon name="chevron" />
              </button>{" "}
              <Role row={row} adds={adds} />
              <Lacks row={row} columns={columns} compact={compact} />
              {compact && !open && (
                <div className="visually-hidden">
                  <DifferenceNote difference={difference} />
                </div>
              )}
            </div>
          </div>
        </th>
        <td className={styles.blocks}>
          <Blocks groups={blocksOf(advice.parts, difference)} />
        </td>
        <td className={styles.score}>
          <Score row={row} compact={compact} difference={difference} />
        </td>
        {columns.shown.map((column) => (
          <td key={column} className={styles.stands}>
            <Icon name={COLUMN_ICONS[column]} />
            <Stands row={row} column={column} />
          </td>
        ))}
      </tr>
      {open && (
        <tr id={id} className={styles.detail}>
          <td colSpan={3 + columns.shown.length}>
            {compact && <DifferenceNote difference={difference} />}
            <PartsTable advice={advice} />
            <Link href={paths.form(form)}>{i18n.t("result.more", { form: formName(i18n, form) })}</Link>
          </td>
        </tr>
      )}
    </>
  );
}, equal);
