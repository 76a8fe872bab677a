import type { Cell, WorkForm } from "../../../../domain/facts/matrix";
import type { Id } from "../../../../domain/id";
import { criterionName, formName } from "../../../../wording/phrases";
import { reportForm } from "../../../../report/build";
import { facts } from "../../../../store/facts";
import { useReport } from "../../../parts/report/use-report";
import { PageTitle } from "../../../kit/PageTitle";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Bullets, Named } from "../../../kit/Named";
import { ColumnHeads } from "../../../kit/ColumnHeads";
import { FormDetails } from "../../../parts/form/FormDetails";
import { Guidance } from "../../../parts/guidance/Guidance";
import { LevelSign } from "../../../parts/signs/LevelSign";
import styles from "./FormsPage.module.css";
import { NotFoundPage } from "../../../parts/NotFoundPage";

const LISTS = ["fits", "fitsNot", "asks", "who", "gains", "pitfalls"] as const;

/** The level on one criterion, with the other reading of it and the notes. */
function Row({ criterion, cell }: { readonly criterion: Id; readonly cell: Cell | undefined }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <tr>
      <th scope="row">{criterionName(i18n, criterion)}</th>
      <td className={styles.sign}>{cell !== undefined && <LevelSign level={cell.level} />}</td>
      <td className="small">
        {cell?.disputed && (
          <>
            <LevelSign level={cell.disputed.level} inText={(sign) => t("result.disputed", { sign })} />{" "}
          </>
        )}
        <Named>{cell?.notes.map((note) => data.notes[note]?.text).join(" ")}</Named>
      </td>
    </tr>
  );
}

function Matrix({ form }: { readonly form: WorkForm }) {
  const i18n = useTranslator();
  const { t } = i18n;
  return (
    <table className={styles.matrix}>
      <caption>{t("form.matrixCaption", { form: formName(i18n, form.id) })}</caption>
      <ColumnHeads names={[t("form.criterion"), t("form.level"), t("form.note")]} />
      <tbody>
        {facts.criteria.map(({ id }) => (
          <Row key={id} criterion={id} cell={form.cells[id]} />
        ))}
      </tbody>
    </table>
  );
}

function Known({ form }: { readonly form: WorkForm }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const { outcome, report, known } = useReport();
  const steps = report.steps.find((one) => one.form === form.id);
  const name = formName(i18n, form.id);
  const texts = data.workForms[form.id];
  return (
    <article className={styles.page}>
      <PageTitle>{name}</PageTitle>
      <Named as="p" className="lead">
        {texts?.short}
      </Named>
      <Named as="p" className="prose">
        {texts?.what}
      </Named>
      {"page" in form.source && <p className="small">{t("form.chapter", { page: form.source.page })}</p>}
      <div className={styles.facts}>
        {LISTS.map((list) => (
          <section key={list}>
            <h2>{t(`form.${list}`)}</h2>
            <Bullets texts={Object.values(texts?.[list] ?? {})} />
          </section>
        ))}
      </div>
      <h2>{t("form.matrix")}</h2>
      <Matrix form={form} />
      <Guidance form={form.id} />
      <h2>{t("form.details")}</h2>
      <FormDetails
        form={reportForm(facts, outcome.answers, outcome.advice, form.id, { ...report, ...known })}
        steps={steps}
      />
    </article>
  );
}

/** One form of cooperation: our description, its row of the matrix, needs, examples, funding. */
export function FormPage({ id }: { readonly id: string }) {
  const form = facts.workForms.find((f) => f.id === id);
  return form === undefined ? <NotFoundPage /> : <Known form={form} />;
}
