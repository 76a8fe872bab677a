import { formListFirst, formList } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";
import type { MemberResult } from "../../report/group";
import { NAME_LIMIT } from "../../questionnaire/fields";
import { OWN } from "../../state/group-job";
import { appStore } from "../../state/app";
import { useApp } from "../app/use-app";
import { useWords } from "../app/words-context";
import fields from "../questionnaire/fields.module.css";
import styles from "./Group.module.css";
import { memberName } from "./names";
import type { Group } from "./use-group";

function topText(words: Words, member: MemberResult): string {
  if (!member.scored) return words.t("group.asksNothing");
  if (member.top.length === 0) return words.t("group.noneAttainable");
  return formListFirst(words, member.top);
}

function yesNo(words: Words, value: boolean | null): string {
  if (value === null) return words.t("group.unknown");
  return words.t(value ? "group.yes" : "group.no");
}

function withoutText(words: Words, member: MemberResult): string {
  const { t } = words;
  if (member.decides === null) return t("group.unknown");
  if (!member.decides) return t("group.same");
  return member.without.length === 0 ? t("group.unknown") : t("group.then", { forms: formList(words, member.without) });
}

interface RowProps {
  readonly group: Group;
  readonly member: MemberResult;
  readonly onRemove: (id: string, name: string) => void;
}

function MemberRow({ group, member, onRemove }: RowProps) {
  const words = useWords();
  const { t } = words;
  const { id } = member;
  const name = memberName(words, group.members, id);
  const changedOn = useApp(({ dossier }) =>
    id === OWN ? dossier.changedOn : dossier.respondents?.find((one) => one.id === id)?.changedOn,
  );
  const given = group.members.find((one) => one.id === id)?.answers.respondent.name;
  return (
    <tr>
      <th scope="row">
        {name}
        {id !== OWN && given === undefined && (
          <details>
            <summary>
              {t("group.giveName")}
              <span className="visually-hidden">
                {words.format.colon}
                {name}
              </span>
            </summary>
            <input
              className={fields.text}
              aria-label={t("group.nameOf", { name })}
              maxLength={NAME_LIMIT}
              autoComplete="off"
              onBlur={(event) => {
                if (event.target.value.trim() !== "") appStore.getState().nameRespondent(id, event.target.value);
              }}
            />
          </details>
        )}
      </th>
      <td data-label={t("group.columnAdvice")}>
        <span>
          {topText(words, member)}
          {changedOn !== undefined && (
            <span className={styles.aside}>{t("group.changedOn", { date: words.format.date(changedOn) })}</span>
          )}
        </span>
      </td>
      <td data-label={t("group.columnAgrees")}>{yesNo(words, member.agrees)}</td>
      <td data-label={t("group.columnWithout")}>{withoutText(words, member)}</td>
      <td className="no-print">
        {id !== OWN && (
          <button
            type="button"
            className="link-button"
            aria-label={t("group.removeOf", { name })}
            onClick={() => onRemove(id, name)}
          >
            {t("group.remove")}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Everybody with the own advice, whether it matches that to the group, and what changes without that person. */
export function MembersTable({ group, onRemove }: { readonly group: Group; readonly onRemove: RowProps["onRemove"] }) {
  const { t } = useWords();
  const caption = t("group.membersCaption");
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("group.columnName")}</th>
          <th scope="col">{t("group.columnAdvice")}</th>
          <th scope="col">{t("group.columnAgrees")}</th>
          <th scope="col">{t("group.columnWithout")}</th>
          <th scope="col" className="no-print">
            <span className="visually-hidden">{t("group.columnRemove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {group.report.members.map((member) => (
          <MemberRow key={member.id} group={group} member={member} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}
