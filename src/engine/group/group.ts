import type { Advice } from "../../domain/advice";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Member } from "../../domain/members";
import { equal } from "../../domain/values/equal";
import { EngineError } from "../engine-error";
import { advise, formOf } from "../score/advise";
import { checkAnswers, checkDataset } from "../validate";
import { kendallW, midRanks } from "./concordance";
import { type SharedFact, sharedFacts, type SharedPath, withShared } from "./shared";
import { groupTable, type GroupTable, type PersonFit } from "./table";

/** The advice for one respondent, given the shared people and money. */
interface Individual {
  readonly id: Id;
  readonly advice: Advice;
}

/** The compromise when one respondent is left out. */
interface Removal {
  readonly id: Id;
  readonly compromise: readonly Id[];
  readonly changes: boolean;
}

/** The joint advice for several respondents. */
export interface GroupAdvice extends GroupTable {
  /** NIS codes in the order given. More than one: clear this up before reading anything into the table. */
  readonly municipalities: readonly string[];
  /** Facts about the municipality on which people may differ. */
  readonly shared: readonly SharedFact[];
  readonly individuals: readonly Individual[];
  /** One per respondent who asked for something; empty with fewer than two. */
  readonly removals: readonly Removal[];
  /** Kendall's W of their rankings of all forms by score; null: see `kendallW`. */
  readonly concordance: number | null;
}

function checkRespondents(dataset: CoreFacts, respondents: readonly Member[]): void {
  checkDataset(dataset);
  const ids = new Set<Id>();
  respondents.forEach(({ id, answers }, index) => {
    if (ids.has(id)) throw new EngineError(`respondents[${index}].id`, "duplicate");
    ids.add(id);
    checkAnswers(dataset, answers, `respondents[${index}].answers.`);
  });
}

function fitOf({ id, advice }: Individual): PersonFit {
  return {
    person: id,
    asked: advice.asked,
    delivered: Object.fromEntries(advice.forms.map(({ form, delivered }) => [form, delivered])),
    conflicts: Object.fromEntries(advice.forms.map(({ form, conflicts }) => [form, conflicts.length])),
  };
}

/**
 * Joint advice for several respondents: the advice for each with the same people, money and running forms, what each
 * form delivers to each of them, what everybody can accept, and what would change if one person left. A form with a
 * proven shortage is not proposed. W ranks all forms by score, possible or not: it is about what people want. With no
 * respondents everything is empty and W is null. Source: method, "Several respondents".
 * @param chosen the agreed answer to facts on which people differ, by path; absent = the most frequent known answer.
 * @throws EngineError for bad data, and {field: "respondents[i]..."} for duplicate ids and bad answers.
 */
export function groupAdvice(
  dataset: CoreFacts,
  respondents: readonly Member[],
  chosen: Readonly<Partial<Record<SharedPath, unknown>>> = {},
): GroupAdvice {
  checkRespondents(dataset, respondents);
  const forms = dataset.workForms.map(({ id }) => id);
  const shared = sharedFacts(respondents);
  const individuals = respondents.map(({ id, answers }): Individual => {
    return { id, advice: advise(dataset, withShared(answers, shared, chosen)) };
  });
  const heard = individuals.filter(({ advice }) => advice.scored);
  const possible = forms.filter((id) => individuals.every(({ advice }) => formOf(advice, id)?.possible));
  const people = heard.map(fitOf);
  const table = groupTable(forms, people, possible);
  const removals = heard.map(({ id }): Removal => {
    const others = people.filter(({ person }) => person !== id);
    const { compromise } = groupTable(forms, others, possible);
    return { id, compromise, changes: !equal(compromise, table.compromise) };
  });
  return {
    ...table,
    municipalities: [...new Set(respondents.flatMap(({ answers }) => answers.municipality ?? []))],
    shared,
    individuals,
    removals: heard.length < 2 ? [] : removals,
    concordance: kendallW(people.map(({ delivered }) => midRanks(forms.map((form) => delivered[form] ?? 0)))),
  };
}
