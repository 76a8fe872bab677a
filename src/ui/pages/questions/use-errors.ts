import { isNumber, type Question, type QuestionPage } from "../../../domain/question";
import { namedFault, pointsMessage } from "../../../wording/answers/field-fault";
import type { PageError } from "../../kit/ErrorSummary";
import { useTranslator } from "../../kit/hooks/translator-context";
import { errorText } from "./field-parts";
import { faultIn, type QuestionForm } from "./use-question-form";

/** Id of the control for an error. */
function controlId({ id, kind }: Question): string {
  return kind === "choice" || kind === "level" || kind === "choices" ? `${id}-0` : id;
}

/**
 * The form errors for the summary; for too many points, a link to the wish with the most. Numbers have the same errors,
 * so that of each begins with its name.
 */
export function useErrors(page: QuestionPage, { form }: QuestionForm): readonly PageError[] {
  const i18n = useTranslator();
  const { errors } = form.formState;
  const purse = faultIn(errors[page.id]);
  if (purse?.kind === "points") {
    const points = (question: Question) => Number(form.getValues(question.id).text);
    const [most] = page.questions.toSorted((x, y) => points(y) - points(x));
    const target = most === undefined ? page.id : `${most.id}-${points(most)}`;
    return [{ controlId: target, message: pointsMessage(i18n, purse) }];
  }
  return page.questions.flatMap((question) => {
    const said = errorText(i18n, question, errors);
    if (said === null) return [];
    return [{ controlId: controlId(question), message: isNumber(question) ? namedFault(i18n, question, said) : said }];
  });
}
