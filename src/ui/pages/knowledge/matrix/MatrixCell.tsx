import type { Criterion, WorkForm } from "../../../../domain/facts/matrix";
import type { Id } from "../../../../domain/id";
import type { Level } from "../../../../domain/level";
import { numberedNotes } from "../../../../report/browse/matrix";
import { facts } from "../../../../store/facts";
import { criterionName, formName } from "../../../../wording/phrases";
import { LinkButton } from "../../../kit/Button";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { LevelSign } from "../../../parts/signs/LevelSign";
import styles from "./MatrixTable.module.css";

/** Id of a note's element on the page. */
export function noteId(note: Id): string {
  return `note-${note}`;
}

/** Notes that apply to every column, shown once. */
export const COMMON = (facts.criteria[0]?.notes ?? []).filter((note) =>
  facts.criteria.every(({ notes }) => notes.includes(note)),
);

const NUMBERS = new Map(numberedNotes(facts.workForms, facts.criteria).map(({ id, number }) => [id, number]));

/** Note numbers; each links to its note, whose text is also its description. */
export function NoteMarks({
  notes,
  label,
}: {
  readonly notes: readonly Id[];
  readonly label: (number: number) => string;
}) {
  const { t } = useTranslator();
  return notes.map((note) => {
    const number = NUMBERS.get(note) ?? 0;
    return (
      <LinkButton
        key={note}
        className={styles.note}
        aria-label={label(number)}
        aria-describedby={noteId(note)}
        onClick={() => document.getElementById(noteId(note))?.focus()}
      >
        {t("browse.matrix.noteMark", { number })}
      </LinkButton>
    );
  });
}

interface CellProps {
  readonly form: WorkForm;
  readonly criterion: Criterion;
  /** What was asked on it; absent = nothing. */
  readonly asked: Level | undefined;
}

/** A level of a form, shaded; with what the text of the guide says otherwise, and whether less than asked. */
export function MatrixCell({ form, criterion: { id, kind }, asked = 0 }: CellProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const cell = form.cells[id];
  if (cell === undefined) return <td>{t("common.unknown")}</td>;
  const less = cell.level < asked;
  const about = { criterion: criterionName(i18n, id), form: formName(i18n, form.id) };
  return (
    <td
      data-level={cell.level}
      data-need={kind !== "benefit" || undefined}
      data-disputed={cell.disputed !== null || undefined}
      data-less={less || undefined}
    >
      <span className={styles.sign}>
        <LevelSign level={cell.level} none="–" />
      </span>
      {less && <span className="visually-hidden">{t("browse.matrix.less")}</span>}
      {cell.disputed !== null && (
        <span className={styles.aside}>
          <LevelSign level={cell.disputed.level} inText={(sign) => t("compare.disputed", { sign })} />
        </span>
      )}
      <NoteMarks notes={cell.notes} label={(number) => t("browse.matrix.noteOf", { ...about, number })} />
    </td>
  );
}
