import { pagesOf, type Question, type QuestionPage } from "../../../domain/question";
import { optionsOf, withEscape } from "../../../questionnaire/options";
import { core } from "../../../store/app";
import { optionText } from "../../../wording/answers/answer";
import { Button } from "../../kit/Button";
import { PageTitle } from "../../kit/PageTitle";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./PaperPage.module.css";
import { questionLabel } from "../../../wording/phrases";

/** A checkbox; hidden from screen readers, since nothing can be ticked. */
function Box() {
  return <span aria-hidden="true" className={styles.box} />;
}

function Options({ question }: { readonly question: Question }) {
  const i18n = useTranslator();
  // The question's own options are short; themes and occasions are explained on screen.
  const own = i18n.data.questions[question.id]?.options;
  return (
    <ul className={styles.options}>
      {withEscape(question, optionsOf(question, core)).map((option) => (
        <li key={option}>
          <Box />
          <span>
            {optionText(i18n, question, option).name}
            {own?.[option]?.hint !== undefined && <span className="small"> {own[option].hint}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A line to write on, followed by the unit and the escape option. */
function Line({ question }: { readonly question: Question }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { kind, escape } = question;
  return (
    <p className={styles.write}>
      <span aria-hidden="true" className={styles.line} />
      {kind === "fte" && <span>{t("paper.fte")}</span>}
      {kind === "euro" && <span>{t("paper.euro")}</span>}
      {escape !== null && (
        <span>
          <Box />
          {optionText(i18n, question, escape).name}
        </span>
      )}
    </p>
  );
}

function Field({ question, titled }: { readonly question: Question; readonly titled: boolean }) {
  const { t, data } = useTranslator();
  const texts = data.questions[question.id];
  const listed = question.kind === "choice" || question.kind === "choices";
  // What a number means is beside it; the hints of lists are about the screen.
  const hint = listed || question.kind === "municipality" ? undefined : texts?.hint;
  return (
    <div className={styles.field}>
      {titled && <h3>{texts?.label ?? question.id}</h3>}
      {hint !== undefined && <p className="small">{hint}</p>}
      {question.kind === "choices" && <p className="small">{t("paper.several")}</p>}
      {listed ? <Options question={question} /> : <Line question={question} />}
    </div>
  );
}

/** Points to give: a row per wish, a box per number of points. */
function Wishes({ page }: { readonly page: QuestionPage }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  // The levels have the same names for every wish.
  const names = data.questions[page.questions[0]?.id ?? ""]?.options;
  return (
    <table className={styles.wishes}>
      <caption>{data.pages[page.id]?.why}</caption>
      <thead>
        <tr>
          <th scope="col">{t("paper.wish")}</th>
          {["0", "1", "2", "3"].map((points) => (
            <th key={points} scope="col">
              {points} <span className="small">{names?.[points]?.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.questions.map(({ id }) => (
          <tr key={id}>
            <th scope="row">
              {questionLabel(i18n, id)}
              <span className="small">{data.questions[id]?.hint}</span>
            </th>
            {["0", "1", "2", "3"].map((points) => (
              <td key={points}>
                <Box />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fields({ questions }: { readonly questions: readonly Question[] }) {
  const several = questions.length > 1;
  return (
    <div className={styles.fields} data-several={several || undefined}>
      {questions.map((question) => (
        <Field key={question.id} question={question} titled={several} />
      ))}
    </div>
  );
}

function Step({ page, number }: { readonly page: QuestionPage; readonly number: number }) {
  const { data } = useTranslator();
  return (
    <section className={styles.step} aria-labelledby={`paper-${page.id}`}>
      <h2 id={`paper-${page.id}`}>{`${number}. ${data.pages[page.id]?.title ?? page.id}`}</h2>
      {page.purse ? <Wishes page={page} /> : <Fields questions={page.questions} />}
    </section>
  );
}

/** All questions with their options, to fill in on paper; in screen order, to be typed over from top to bottom. */
export function PaperPage() {
  const { t } = useTranslator();
  return (
    <div className={styles.page}>
      <PageTitle>{t("paper.title")}</PageTitle>
      <p>{t("paper.lead")}</p>
      <p className="no-print">
        <Button onClick={() => window.print()}>{t("paper.print")}</Button>
      </p>
      {pagesOf(core.questionnaire).map((page, index) => (
        <Step key={page.id} page={page} number={index + 1} />
      ))}
      <section className={styles.step} aria-labelledby="paper-elsewhere">
        <h2 id="paper-elsewhere">{t("paper.elsewhere")}</h2>
        <Fields questions={core.questionnaire.elsewhere} />
      </section>
    </div>
  );
}
