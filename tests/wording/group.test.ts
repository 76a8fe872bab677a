import { expect, it } from "vitest";
import { reportGroup } from "../../src/report/group";
import { groupDifferenceText, groupProposalTexts } from "../../src/wording/advice/group";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { i18n } from "../../tooling/support/words";

const rich = { staff: { now: 1, freed: 0 }, money: { now: 20_000, freed: 0 } } as const;
const person = (id: string, parts: Parameters<typeof answersOf>[0]) => ({
  id,
  answers: answersOf({ ...rich, ...parts }),
});

it("names what all can accept", () => {
  const asks = { ambitions: { "global-citizenship": 3 } } as const;
  const [text = ""] = groupProposalTexts(i18n, reportGroup(dataset, [person("a", asks), person("b", asks)]));
  expect(text).toMatch(/voor iedereen aanvaardbaar\.$/);
  expect(text).not.toMatch(/^Geen vorm/);
});

it("says that nothing is acceptable to all", () => {
  expect(groupProposalTexts(i18n, reportGroup(dataset, []))).toEqual(["Geen vorm is voor iedereen aanvaardbaar."]);
});

it("says on which question to talk first, and nothing where all agree", () => {
  const [far, near] = ["global-south", "europe"].map((partnerRegion) => ({
    partnerRegion,
    ambitions: { reciprocity: 3 as const },
  }));
  const apart = reportGroup(dataset, [person("a", far ?? {}), person("b", near ?? {})]);
  expect(groupDifferenceText(i18n, apart)).toMatch(/^Hier verschilt u het meest: .+ Praat er eerst over\.$/);
  expect(groupDifferenceText(i18n, reportGroup(dataset, [person("a", far ?? {}), person("b", far ?? {})]))).toBeNull();
});
