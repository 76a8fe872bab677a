import type { GroupReport } from "../../../report/group";
import { questionsOf } from "../../../domain/question";
import { answerText } from "../../../wording/answers/answer";
import { facts } from "../../../store/facts";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./Group.module.css";
import { memberName } from "./names";
import type { Chosen, Group } from "./use-group";
import { isTied } from "../../../wording/council";
import { questionLabel } from "../../../wording/phrases";

interface Props {
  readonly group: Group;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function Fact({ fact, group, chosen, onChoose }: Props & { readonly fact: GroupReport["shared"][number] }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const question = questionsOf(facts.questionnaire).find(({ answerPath }) => answerPath === fact.path);
  const [first] = fact.answers;
  if (question === undefined || first === undefined) return null;
  const label = questionLabel(i18n, question.id);
  const textOf = (value: unknown) => answerText(i18n, question, value, null);
  if (fact.answers.length === 1)
    return (
      <p>
        <b>{label}</b>
        {i18n.format.colon}
        {textOf(first.value)} <span className="small">{t("group.sharedSame")}</span>
      </p>
    );
  const value = fact.path in chosen ? chosen[fact.path] : first.value;
  return (
    <fieldset className={styles.shared}>
      <legend>{label}</legend>
      {!(fact.path in chosen) && isTied(fact.answers) && <p className="small">{t("group.tied")}</p>}
      {fact.answers.map((answer) => (
        <label key={String(answer.value)} className={styles.own}>
          <input
            type="radio"
            name={fact.path}
            checked={answer.value === value}
            onChange={() => onChoose({ ...chosen, [fact.path]: answer.value })}
          />
          <span>
            {textOf(answer.value)}
            <span className={styles.aside}>
              {i18n.format.list(answer.people.map((id) => memberName(i18n, group.members, id)))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** People, money and running forms are facts about the municipality: where people differ, one answer is chosen. */
export function SharedFacts(props: Props) {
  return (
    <div className={styles.facts}>
      {props.group.report.shared.map((fact) => (
        <Fact key={fact.path} {...props} fact={fact} />
      ))}
    </div>
  );
}
