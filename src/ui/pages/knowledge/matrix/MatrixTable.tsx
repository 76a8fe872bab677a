import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Criterion, WorkForm } from "../../../../domain/facts/matrix";
import type { Id } from "../../../../domain/id";
import { criterionName, formName, sourceText } from "../../../../wording/phrases";
import { isSortedBy, nextSort, numberedNotes, type SortColumn } from "../../../../report/browse/matrix";
import { facts } from "../../../../store/facts";
import { setFilters } from "../../../../store/browse";
import { LinkButton } from "../../../kit/Button";
import { paths } from "../../../kit/site/paths";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ScrollRegion } from "../../../kit/ScrollRegion";
import { LevelSign } from "../../../parts/signs/LevelSign";
import styles from "./MatrixTable.module.css";
import { useView } from "../../../kit/hooks/use-views";

/** Id of a note's element on the page. */
export function noteId(note: Id): string {
  return `note-${note}`;
}

/** A header that sorts: most first, least first, the guide's order. */
function SortHeader({ column, children }: { readonly column: SortColumn; readonly children: ReactNode }) {
  const { sort } = useView("matrix");
  const direction = isSortedBy(sort, column) ? sort?.direction : undefined;
  const sign = direction === undefined ? "↕" : direction === "ascending" ? "↑" : "↓";
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => setFilters("matrix", { sort: nextSort(sort, column) })}
      >
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {sign}
        </span>
      </button>
    </th>
  );
}

const NUMBERS = new Map(numberedNotes(facts.workForms, facts.criteria).map(({ id, number }) => [id, number]));

/** Note numbers; each links to its note, whose text is also its description. */
function NoteMarks({ notes, form, criterion }: { notes: readonly Id[]; form: Id | null; criterion: Id }) {
  const i18n = useTranslator();
  const { t } = i18n;
  return notes.map((note) => {
    const number = NUMBERS.get(note) ?? 0;
    const about = { number, criterion: criterionName(i18n, criterion) };
    return (
      <LinkButton
        key={note}
        className={styles.note}
        aria-label={
          form === null
            ? t("browse.matrix.noteOfColumn", about)
            : t("browse.matrix.noteOf", { ...about, form: formName(i18n, form) })
        }
        aria-describedby={noteId(note)}
        onClick={() => document.getElementById(noteId(note))?.focus()}
      >
        {t("browse.matrix.noteMark", { number })}
      </LinkButton>
    );
  });
}

function Cell({ form, criterion }: { readonly form: WorkForm; readonly criterion: Criterion }) {
  const { t } = useTranslator();
  const cell = form.cells[criterion.id];
  if (cell === undefined) return <td>{t("common.unknown")}</td>;
  return (
    <td data-disputed={cell.disputed !== null || undefined}>
      <span className={styles.sign}>
        <LevelSign level={cell.level} none="–" />
      </span>
      {cell.disputed !== null && (
        <span className={styles.aside}>
          <LevelSign level={cell.disputed.level} inText={(sign) => t("compare.disputed", { sign })} />
        </span>
      )}
      <NoteMarks notes={cell.notes} form={form.id} criterion={criterion.id} />
    </td>
  );
}

/** The matrix as a table: one row per form, one column per criterion, and the line of the guide. */
export function MatrixTable({ forms }: { readonly forms: readonly WorkForm[] }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const caption = t("browse.matrix.caption");
  return (
    <ScrollRegion label={caption} className={styles.wrap}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHeader column={{ kind: "name" }}>{t("browse.matrix.form")}</SortHeader>
            {facts.criteria.map(({ id, kind }) => (
              <SortHeader key={id} column={{ kind: "criterion", id }}>
                {data.criteria[id]?.short ?? criterionName(i18n, id)}
                {kind !== "benefit" && <span className={styles.aside}>{t("browse.matrix.need")}</span>}
              </SortHeader>
            ))}
            <th scope="col" rowSpan={2}>
              {t("browse.source")}
            </th>
          </tr>
          <tr className={styles.columnNotes}>
            <th scope="row">{t("browse.matrix.columnNotes")}</th>
            {facts.criteria.map(({ id, notes }) => (
              <td key={id}>
                <NoteMarks notes={notes} form={null} criterion={id} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {forms.map((form) => (
            <tr key={form.id}>
              <th scope="row">
                <Link href={paths.form(form.id)}>{formName(i18n, form.id)}</Link>
              </th>
              {facts.criteria.map((criterion) => (
                <Cell key={criterion.id} form={form} criterion={criterion} />
              ))}
              <td className="small">{sourceText(i18n, Object.values(form.cells)[0]?.source ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
