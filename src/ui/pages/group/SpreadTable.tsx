import { answerText } from "../../../wording/answers/answer";
import { groupDifferenceText } from "../../../wording/advice/group";
import type { Translator } from "../../../i18n/translator";
import type { Distance, QuestionSpread } from "../../../report/group";
import type { Municipality } from "../../../domain/facts/municipality";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./Group.module.css";
import { memberName } from "./names";
import type { Group } from "./use-group";

/** What deserves a talk first. */
const ORDER: readonly Distance[] = ["apart", "near", "same", "open"];

type Answered = (row: QuestionSpread, value: unknown) => string;

function answerer(i18n: Translator, municipalities: readonly Municipality[]): Answered {
  return ({ question }, value) =>
    answerText(i18n, question, value, municipalities.find((m) => m.nis === value) ?? null) ?? i18n.t("group.noAnswer");
}

/** How often each answer, or each option of several, was given, most often first; those that were left open last. */
function counts(row: QuestionSpread, answered: Answered): readonly { readonly text: string; readonly count: number }[] {
  const tally = new Map<string, { count: number; open: boolean }>();
  const each = row.given.flatMap(({ value }) =>
    Array.isArray(value) && value.length > 1 ? value.map((v) => [v]) : [value],
  );
  for (const value of each) {
    const text = answered(row, value);
    tally.set(text, { count: (tally.get(text)?.count ?? 0) + 1, open: value === undefined });
  }
  return [...tally]
    .toSorted(([, a], [, b]) => Number(a.open) - Number(b.open) || b.count - a.count)
    .map(([text, { count }]) => ({ text, count }));
}

/** Question by question: how far the answers lie apart, how often each was given, and by whom. */
export function SpreadTable({ group }: { readonly group: Group }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const list = useMunicipalities();
  const answered = answerer(i18n, typeof list === "string" ? [] : list);
  const difference = groupDifferenceText(i18n, group.report);
  const rows = ORDER.flatMap((distance) => group.report.questions.filter((row) => row.distance === distance));
  return (
    <>
      {difference !== null && <p>{difference}</p>}
      <table className={styles.spread}>
        <caption>{t("group.spreadLead")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("group.columnQuestion")}</th>
            <th scope="col">{t("group.columnDistance")}</th>
            <th scope="col">{t("group.columnAnswers")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.question.id}>
              <th scope="row">{data.questions[row.question.id]?.label}</th>
              <td>
                <span className={styles.distance} data-distance={row.distance}>
                  {t(`group.distance_${row.distance}`)}
                </span>
              </td>
              <td>
                <ul className={styles.counts}>
                  {counts(row, answered).map(({ text, count }) => (
                    <li key={text}>{t("group.answer", { answer: text, count })}</li>
                  ))}
                </ul>
                <details>
                  <summary>
                    {t("group.who")}
                    <span className="visually-hidden">
                      {i18n.format.colon}
                      {data.questions[row.question.id]?.label}
                    </span>
                  </summary>
                  <ul className={styles.counts}>
                    {row.given.map(({ id, value }) => (
                      <li key={id}>{`${memberName(i18n, group.members, id)}: ${answered(row, value)}`}</li>
                    ))}
                  </ul>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
