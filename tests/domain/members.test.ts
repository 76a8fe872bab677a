import { expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { membersOf, OWN } from "../../src/domain/members";
import { makeDossier } from "../../src/dossier/make";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const other = { id: "respondent-1", datasetVersion: "0.1", answers: answersOf({ term: "1-1" }) };
const dossier = { ...makeDossier(dataset, answersOf({ term: "3-3" })), respondents: [other] };

it("the members of a group are the own answers, when there are any, and the others", () => {
  expect(membersOf(dossier).map(({ id }) => id)).toEqual([OWN, "respondent-1"]);
  expect(membersOf(dossier, false).map(({ id }) => id)).toEqual(["respondent-1"]);
  expect(membersOf({ ...dossier, answers: NO_ANSWERS }).map(({ id }) => id)).toEqual(["respondent-1"]);
  expect(membersOf(makeDossier(dataset, NO_ANSWERS))).toEqual([]);
});
