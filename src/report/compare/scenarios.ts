import type { FormAdvice } from "../../domain/advice";
import { answerAt } from "../../domain/answer-path";
import type { Id } from "../../domain/id";
import { equal } from "../../domain/values/equal";
import type { Question } from "../../domain/question";
import { differenceOf, type ReportDifference, type HeadlineTop, headlineTop } from "./difference";
import type { RankingRow, Report } from "../report";

/** A column: a set of answers with its report. */
interface ScenarioColumn {
  /** "original", "trial", or the id of a scenario. */
  readonly id: Id;
  readonly report: Report;
}

/** One cell of a scenario comparison. */
export type ScenarioCell =
  | { readonly kind: "top"; readonly top: HeadlineTop }
  /** Compared with the first column; null in the first column itself. */
  | { readonly kind: "difference"; readonly difference: ReportDifference | null }
  | ({ readonly kind: "standing" } & Pick<RankingRow, "rank" | "tied" | "part"> &
      Pick<FormAdvice, "delivered" | "asked" | "standing" | "staff" | "money" | "conflicts">)
  | { readonly kind: "answer"; readonly question: Question; readonly value: unknown };

/** One row: the same property of each scenario. */
export interface ScenarioRow {
  readonly kind: ScenarioCell["kind"];
  /** Form id or question id, otherwise the same as `kind`. */
  readonly id: Id;
  readonly cells: readonly ScenarioCell[];
  readonly differs: boolean;
}

function row(kind: ScenarioRow["kind"], id: Id, cells: readonly ScenarioCell[]): ScenarioRow {
  const [first, ...others] = cells;
  return { kind, id, cells, differs: others.some((other) => !equal(other, first)) };
}

function standingOf(report: Report, id: Id): ScenarioCell[] {
  const ranked = report.ranking.find(({ form }) => form === id);
  if (ranked === undefined) return [];
  const { rank, tied, part, advice } = ranked;
  const { delivered, asked, standing, staff, money, conflicts } = advice;
  return [{ kind: "standing", rank, tied, part, delivered, asked, standing, staff, money, conflicts }];
}

/**
 * Puts sets of answers side by side: who is first, what changes from the first column, every form in the order of the
 * first column, and the answers.
 * @param columns two to four; an empty list gives no rows.
 * @param questions the questions to show; those that no column answered are left out.
 */
export function compareScenarios(
  columns: readonly ScenarioColumn[],
  questions: readonly Question[],
): readonly ScenarioRow[] {
  const [first] = columns;
  if (first === undefined) return [];
  const differences = columns.map(({ report }, index) => (index === 0 ? null : differenceOf(first.report, report)));
  const answers = questions
    .map((question) =>
      row(
        "answer",
        question.id,
        columns.map(({ report }) => ({
          kind: "answer",
          question,
          value: answerAt(report.answers, question.answerPath),
        })),
      ),
    )
    .filter(({ cells }) => cells.some((cell) => cell.kind === "answer" && cell.value !== undefined));
  return [
    row(
      "top",
      "top",
      columns.map(({ report }) => ({ kind: "top", top: headlineTop(report.headline) })),
    ),
    {
      kind: "difference",
      id: "difference",
      cells: differences.map((difference) => ({ kind: "difference", difference })),
      differs: differences.some((difference) => difference?.changed === true),
    },
    ...first.report.ranking.map(({ form }) =>
      row(
        "standing",
        form,
        columns.flatMap(({ report }) => standingOf(report, form)),
      ),
    ),
    ...answers,
  ];
}
