import { LEVEL_SIGNS, LEVELS } from "../../domain/level";
import { criterionName, formName } from "../../i18n/phrases";
import { matrixRows, numberedNotes, type SortColumn, withMinimum } from "../../report/browse/matrix";
import { facts } from "../../state/app";
import { look, lookPlain } from "../../state/browse";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";
import styles from "./Browse.module.css";
import { BrowsePage } from "./BrowsePage";
import { Filters, Select } from "./Filters";
import { MatrixTable, noteId } from "./MatrixTable";
import { useView } from "./use-views";

const SIGN_OPTIONS = LEVELS.map((level) => ({ value: String(level), label: level === 0 ? "–" : LEVEL_SIGNS[level] }));

/** In which order the rows stand, in words. */
function useOrderText(): string {
  const words = useWords();
  const { sort } = useView("matrix");
  if (sort === null) return words.t("browse.matrix.sortedPlain");
  const nameOf = (column: Extract<SortColumn, { kind: "criterion" }>) => criterionName(words, column.id);
  return sort.column.kind === "name"
    ? words.t(`browse.matrix.sortedNames_${sort.direction}`)
    : words.t(`browse.matrix.sorted_${sort.direction}`, { column: nameOf(sort.column) });
}

function Minimums({ shown }: { readonly shown: number }) {
  const words = useWords();
  const { t } = words;
  const view = useView("matrix");
  return (
    <Filters
      legend={t("browse.matrix.legend")}
      count={t("browse.matrix.count", { shown, total: facts.workForms.length })}
      onReset={() => lookPlain("matrix")}
    >
      {facts.criteria.map(({ id }) => {
        const minimum = view.minimum[id];
        return (
          <Select
            key={id}
            label={criterionName(words, id)}
            value={minimum === undefined ? null : String(minimum)}
            options={SIGN_OPTIONS}
            any={t("browse.matrix.any")}
            onChange={(value) =>
              look("matrix", withMinimum(view, id, LEVELS.find((level) => String(level) === value) ?? null))
            }
          />
        );
      })}
    </Filters>
  );
}

/** The notes of the cells, in full, numbered as in the table. */
function Notes() {
  const { t, data } = useWords();
  return (
    <section aria-labelledby="matrix-notes" className="stack">
      <h2 id="matrix-notes">{t("browse.matrix.notesTitle")}</h2>
      <ol className={`bullets ${styles.notes}`}>
        {numberedNotes(facts.workForms, facts.criteria).map(({ id }) => (
          <li key={id} id={noteId(id)} tabIndex={-1}>
            <Named>{data.notes[id]?.text}</Named>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Meanings() {
  const words = useWords();
  const { t, data } = words;
  return (
    <section aria-labelledby="meanings" className="stack">
      <h2 id="meanings">{t("browse.matrix.meaningTitle")}</h2>
      <p>{t("browse.matrix.meaningLead")}</p>
      <dl className={styles.facts}>
        {facts.criteria.map(({ id }) => (
          <div key={id}>
            <dt>{criterionName(words, id)}</dt>
            <dd>{data.criteria[id]?.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The matrix of the guide: eight forms on eight criteria, to sort and to filter. */
export function MatrixPage() {
  const words = useWords();
  const { t, language } = words;
  const view = useView("matrix");
  const order = useOrderText();
  const rows = matrixRows(facts.workForms, view, (a, b) =>
    formName(words, a).localeCompare(formName(words, b), language),
  );
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
