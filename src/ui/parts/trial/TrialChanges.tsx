import { answerAt } from "../../../domain/answer-path";
import type { Answers } from "../../../domain/answers";
import { type Question, questionsOf } from "../../../domain/question";
import { equal } from "../../../domain/values/equal";
import { answerText } from "../../../wording/answers/answer";
import { core } from "../../../store/app";
import { LinkButton } from "../../kit/Button";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import { tryAnswer } from "./try-answer";
import { questionLabel } from "../../../wording/phrases";

interface Props {
  readonly original: Answers;
  /** null = no trial. */
  readonly trial: Answers | null;
}

function Change({ question, original, trial }: Props & { readonly question: Question }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const before = answerAt(original, question.answerPath);
  const nis = typeof before === "string" && question.kind === "municipality" ? before : undefined;
  const municipality = useMunicipality(nis);
  const text = (value: unknown) => answerText(i18n, question, value, municipality) ?? t("check.unanswered");
  const label = questionLabel(i18n, question.id);
  const after = trial === null ? before : answerAt(trial, question.answerPath);
  return (
    <li>
      <strong>{label}</strong>
      {i18n.format.colon}
      {t("whatif.instead", { before: text(before), after: text(after) })}{" "}
      <LinkButton onClick={() => tryAnswer(question, before)}>
        {t("whatif.putBack")}
        <span className="visually-hidden">
          {i18n.format.colon}
          {label}
        </span>
      </LinkButton>
    </li>
  );
}

/** The changed answers, each with a way back. */
export function TrialChanges({ original, trial }: Props) {
  const { t } = useTranslator();
  const changed =
    trial === null
      ? []
      : questionsOf(core.questionnaire).filter(
          ({ answerPath }) => !equal(answerAt(original, answerPath), answerAt(trial, answerPath)),
        );
  if (changed.length === 0) return null;
  return (
    <div>
      <h3>{t("whatif.changed")}</h3>
      <ul className="bullets">
        {changed.map((question) => (
          <Change key={question.id} question={question} original={original} trial={trial} />
        ))}
      </ul>
    </div>
  );
}
