import { answerAt } from "../../../domain/answer-path";
import { appStore, core } from "../../../store/app";
import { useApp } from "../../kit/hooks/use-app";
import { TryField } from "./whatif/TryField";
import styles from "./whatif/TryField.module.css";
import type { TryProps } from "../../parts/trial/try-answer";

/** Sets an answer next to what it affects, in the trial as well. */
const keep: TryProps["onAnswer"] = ({ answerPath: path }, value) => {
  const { answer, trial, tryOut } = appStore.getState();
  answer([{ path, value }]);
  if (trial !== null) tryOut([{ path, value }]);
};

/** Questions without a page, next to what their answers affect. */
export function AnswerFields({ paths }: { readonly paths: readonly string[] }) {
  const answers = useApp((state) => state.dossier.answers);
  const questions = core.questionnaire.elsewhere.filter(({ answerPath }) => paths.includes(answerPath));
  return (
    <div className={`${styles.beside} no-print`}>
      {questions.map((question) => {
        const value = answerAt(answers, question.answerPath);
        return <TryField key={question.id} question={question} value={value} original={value} onAnswer={keep} />;
      })}
    </div>
  );
}
