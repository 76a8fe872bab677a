import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Answers } from "../../../../domain/answers";
import { benefitsOf, type WorkForm } from "../../../../domain/facts/matrix";
import { criterionName, formName, sourceText } from "../../../../wording/phrases";
import { isSortedBy, nextSort, type SortColumn } from "../../../../report/browse/matrix";
import { facts } from "../../../../store/facts";
import { setFilters } from "../../../../store/browse";
import { paths } from "../../../kit/site/paths";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { WideTable } from "../../../kit/WideTable";
import { COMMON, MatrixCell, NoteMarks } from "./MatrixCell";
import { LevelSign } from "../../../parts/signs/LevelSign";
import styles from "./MatrixTable.module.css";
import { useView } from "../../../kit/hooks/use-views";

/** A header that sorts: most first, least first, the guide's order. */
interface SortHeaderProps {
  readonly column: SortColumn;
  /** Links to notes on the column, after the button. */
  readonly notes: ReactNode;
  readonly rowSpan?: number;
  readonly children: ReactNode;
}

function SortHeader({ column, notes, rowSpan, children }: SortHeaderProps) {
  const { sort } = useView("matrix");
  const direction = isSortedBy(sort, column) ? sort?.direction : undefined;
  const sign = direction === undefined ? "↕" : direction === "ascending" ? "↑" : "↓";
  return (
    <th scope="col" aria-sort={direction} rowSpan={rowSpan}>
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
      {notes}
    </th>
  );
}

/** Benefits and needs as groups, then the criteria, which sort. */
function Head() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const benefits = benefitsOf(facts).length;
  return (
    <>
      <tr>
        <SortHeader
          column={{ kind: "name" }}
          rowSpan={2}
          notes={<NoteMarks notes={COMMON} label={(number) => t("browse.matrix.noteOfAll", { number })} />}
        >
          {t("browse.matrix.form")}
        </SortHeader>
        <th scope="colgroup" colSpan={benefits}>
          {t("browse.matrix.gives")}
        </th>
        <th scope="colgroup" colSpan={facts.criteria.length - benefits} data-need>
          {t("form.asks")}
        </th>
      </tr>
      <tr>
        {facts.criteria.map(({ id, notes }) => (
          <SortHeader
            key={id}
            column={{ kind: "criterion", id }}
            notes={
              <NoteMarks
                notes={notes.filter((note) => !COMMON.includes(note))}
                label={(number) => t("browse.matrix.noteOfColumn", { number, criterion: criterionName(i18n, id) })}
              />
            }
          >
            {data.criteria[id]?.short ?? criterionName(i18n, id)}
          </SortHeader>
        ))}
      </tr>
    </>
  );
}

/** What the open dossier asks on each criterion. */
function Asked({ answers: { ambitions, term } }: { readonly answers: Answers }) {
  const { t, data } = useTranslator();
  const options = data.questions["term"]?.options;
  return (
    <tr className={styles.asked}>
      <th scope="row">{t("browse.matrix.asked")}</th>
      {facts.criteria.map(({ id, kind }) => {
        const level = ambitions[id];
        return (
          <td key={id}>
            {level !== undefined && <LevelSign level={level} none="–" />}
            {kind === "term" && term !== undefined && <span className="small">{options?.[term]?.name}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** The matrix as a table: one row per form, one column per criterion, shaded by level. */
export function MatrixTable({ forms }: { readonly forms: readonly WorkForm[] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const answers = useApp((state) => state.dossier.answers);
  const asks = Object.values(answers.ambitions).some((level) => level > 0);
  const sources = new Set(forms.map(({ cells }) => sourceText(i18n, Object.values(cells)[0]?.source ?? null)));
  return (
    <>
      <WideTable region={styles.wrap} className={styles.table} caption={t("browse.matrix.caption")}>
        <thead>
          <Head />
          {asks && <Asked answers={answers} />}
        </thead>
        <tbody>
          {forms.map((form) => (
            <tr key={form.id}>
              <th scope="row">
                <Link href={paths.form(form.id)}>{formName(i18n, form.id)}</Link>
              </th>
              {facts.criteria.map((criterion) => (
                <MatrixCell
                  key={criterion.id}
                  form={form}
                  criterion={criterion}
                  asked={asks ? answers.ambitions[criterion.id] : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className={`small ${styles.key}`}>
        {asks && (
          <span>
            <span aria-hidden="true" className={styles.swatch} /> {t("browse.matrix.less")}
          </span>
        )}
        <span>{[t("browse.source"), [...sources].join(i18n.format.semicolon)].join(i18n.format.colon)}</span>
      </p>
    </>
  );
}
