import { LEVEL_SIGNS, LEVELS } from "../../../../domain/level";
import type { Translate } from "../../../../i18n/i18next";
import { criterionName, formName, levelWords } from "../../../../wording/phrases";
import { matrixRows, numberedNotes, type SortColumn, withMinimum } from "../../../../report/browse/matrix";
import { facts } from "../../../../store/facts";
import { setFilters, clearFilters } from "../../../../store/browse";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named } from "../../../kit/Named";
import styles from "../Browse.module.css";
import { BrowsePage } from "../BrowsePage";
import { Filters, Select } from "../Filters";
import { noteId } from "./MatrixCell";
import { MatrixTable } from "./MatrixTable";
import { useView } from "../../../kit/hooks/use-views";

/** Levels to choose from: screen readers do not read signs alone. */
function signOptions(t: Translate) {
  return LEVELS.map((level) => ({
    value: String(level),
    label: `${level === 0 ? "–" : LEVEL_SIGNS[level]} (${levelWords(t, level)})`,
  }));
}

/** The row order in words. */
function useOrderText(): string {
  const i18n = useTranslator();
  const { sort } = useView("matrix");
  if (sort === null) return i18n.t("browse.matrix.sortedPlain");
  const nameOf = (column: Extract<SortColumn, { kind: "criterion" }>) => criterionName(i18n, column.id);
  return sort.column.kind === "name"
    ? i18n.t(`browse.matrix.sortedNames_${sort.direction}`)
    : i18n.t(`browse.matrix.sorted_${sort.direction}`, { column: nameOf(sort.column) });
}

function Minimums({ shown }: { readonly shown: number }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const view = useView("matrix");
  return (
    <Filters
      legend={t("browse.matrix.legend")}
      count={t("browse.matrix.count", { shown, total: facts.workForms.length })}
      onReset={() => clearFilters("matrix")}
      active={Object.keys(view.minimum).length}
      folded
    >
      {facts.criteria.map(({ id }) => {
        const minimum = view.minimum[id];
        return (
          <Select
            key={id}
            label={criterionName(i18n, id)}
            value={minimum === undefined ? null : String(minimum)}
            options={signOptions(t)}
            any={t("browse.matrix.any")}
            onChange={(value) =>
              setFilters("matrix", withMinimum(view, id, LEVELS.find((level) => String(level) === value) ?? null))
            }
          />
        );
      })}
    </Filters>
  );
}

/** The notes on the cells, in full, numbered as in the table. */
function Notes() {
  const { t, data } = useTranslator();
  return (
    <section aria-labelledby="matrix-notes" className="stack">
      <h2 id="matrix-notes">{t("browse.matrix.notesTitle")}</h2>
      <ol className={`bullets ${styles.notes}`}>
        {numberedNotes(facts.workForms, facts.criteria).map(({ id }) => (
          <Named as="li" key={id} id={noteId(id)} tabIndex={-1}>
            {data.notes[id]?.text}
          </Named>
        ))}
      </ol>
    </section>
  );
}

function Meanings() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <section aria-labelledby="meanings" className="stack">
      <h2 id="meanings">{t("browse.matrix.meaningTitle")}</h2>
      <p>{t("browse.matrix.meaningLead")}</p>
      <dl className={styles.facts}>
        {facts.criteria.map(({ id }) => (
          <div key={id}>
            <dt>{criterionName(i18n, id)}</dt>
            <dd>{data.criteria[id]?.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The matrix of the guide, with sorting and filters. */
export function MatrixPage() {
  const i18n = useTranslator();
  const { t, whole } = i18n;
  const view = useView("matrix");
  const order = useOrderText();
  const rows = matrixRows(facts.workForms, view, (a, b) => formName(i18n, a).localeCompare(formName(i18n, b), whole));
  return (
    <BrowsePage title={t("browse.matrix.title")} lead={t("browse.matrix.lead")}>
      <p className="prose">{t("browse.matrix.notBetter")}</p>
      <p className="prose">{t("browse.matrix.noLegend")}</p>
      <Minimums shown={rows.length} />
      <p className="small">
        <span className="no-print">{t("browse.matrix.sortHint")} </span>
        <span role="status">{order}</span>
      </p>
      {rows.length === 0 ? <p>{t("browse.matrix.none")}</p> : <MatrixTable forms={rows} />}
      <Notes />
      <Meanings />
    </BrowsePage>
  );
}
