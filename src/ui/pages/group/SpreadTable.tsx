import { answerText } from "../../../wording/answers/answer";
import { groupDifferenceText } from "../../../wording/advice/group";
import type { Translator } from "../../../i18n/translator";
import type { Distance, QuestionSpread } from "../../../report/group";
import type { Municipality } from "../../../domain/facts/municipality";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import { ColumnHeads } from "../../kit/ColumnHeads";
import styles from "./Group.module.css";
import { memberName } from "./names";
import type { Group } from "./use-group";

/** Most worth discussing first. */
const ORDER: readonly Distance[] = ["apart", "near", "same", "open"];

type Answered = (row: QuestionSpread, value: unknown) => string;

function answerer(i18n: Translator, municipalities: readonly Municipality[]): Answered {
  return ({ question }, value) =>
    answerText(i18n, question, value, municipalities.find((m) => m.nis === value) ?? null) ?? i18n.t("group.noAnswer");
}

interface Given {
  readonly text: string;
  /** Ids of the people who gave it. */
  readonly by: readonly string[];
}

/** Each answer, or each option of several, with who gave it, most frequent first; blank ones last. */
function answersTo(row: QuestionSpread, answered: Answered): readonly Given[] {
  const found = new Map<string, { by: string[]; open: boolean }>();
  for (const { id, value } of row.given)
    for (const one of Array.isArray(value) && value.length > 1 ? value.map((v) => [v]) : [value]) {
      const text = answered(row, one);
      const { by } = found.get(text) ?? { by: [] };
      found.set(text, { by: [...by, id], open: one === undefined });
    }
  return [...found]
    .toSorted(([, a], [, b]) => Number(a.open) - Number(b.open) || b.by.length - a.by.length)
    .map(([text, { by }]) => ({ text, by }));
}

interface TableProps {
  readonly group: Group;
  readonly rows: readonly QuestionSpread[];
  readonly caption: string;
}

interface RowProps {
  readonly group: Group;
  readonly row: QuestionSpread;
  readonly answered: Answered;
}

/** One question: how far the answers are apart, and who gave which. */
function Row({ group, row, answered }: RowProps) {
  const i18n = useTranslator();
  const { t, data, format } = i18n;
  return (
    <tr>
      <th scope="row">{data.questions[row.question.id]?.label}</th>
      <td>
        <span className={styles.distance} data-distance={row.distance}>
          {t(`group.distance_${row.distance}`)}
        </span>
      </td>
      <td>
        <ul className={styles.counts}>
          {answersTo(row, answered).map(({ text, by }) => (
            <li key={text}>
              {t("group.answer", { answer: text, count: by.length })}{" "}
              <span className={styles.who}>({format.list(by.map((id) => memberName(i18n, group.members, id)))})</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function SpreadTable({ group, rows, caption }: TableProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const list = useMunicipalities();
  const answered = answerer(i18n, typeof list === "string" ? [] : list);
  return (
    <table className={`${styles.table} ${styles.spread}`}>
      <caption>{caption}</caption>
      <ColumnHeads names={[t("group.columnQuestion"), t("group.columnDistance"), t("group.columnAnswers")]} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.question.id} group={group} row={row} answered={answered} />
        ))}
      </tbody>
    </table>
  );
}

/** Per question, how far the answers are apart, and who gave which. Those with nothing to discuss are folded away. */
export function Spread({ group }: { readonly group: Group }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const difference = groupDifferenceText(i18n, group.report);
  const rows = ORDER.flatMap((distance) => group.report.questions.filter((row) => row.distance === distance));
  const apart = rows.filter(({ distance }) => distance === "apart" || distance === "near");
  const others = rows.filter((row) => !apart.includes(row));
  return (
    <>
      {difference !== null && <p>{difference}</p>}
      {apart.length > 0 && <SpreadTable group={group} rows={apart} caption={t("group.spreadLead")} />}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t("group.spreadOthers", { count: others.length })}</summary>
          <SpreadTable group={group} rows={others} caption={t("group.spreadOthersLead")} />
        </details>
      )}
    </>
  );
}
