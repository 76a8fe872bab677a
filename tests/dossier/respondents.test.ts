import { describe, expect, it } from "vitest";
import { NO_ANSWERS, RESPONDENT_LIMIT, type Dossier } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import { gatherRespondents, type ReadFile } from "../../src/dossier/respondents";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const empty = makeDossier(dataset, NO_ANSWERS);
const named = (name: string) => makeDossier(dataset, answersOf({ term: "3-3", respondent: { name } }), "2026-11-20");
const file = (name: string, dossier: Dossier, datasetVersion = dataset.version): ReadFile => ({
  name,
  reading: {
    ok: true,
    reading: { ok: true, dossier, faults: [], notes: [], datasetVersion },
    basis: null,
  },
});
const kinds = (files: readonly ReadFile[], own: Dossier = empty) =>
  gatherRespondents(files, own, dataset.version).outcomes.map(({ kind }) => kind);

describe("files of respondents", () => {
  it("bring their answers, with date and version", () => {
    const { respondents, outcomes } = gatherRespondents([file("an.json", named("An"))], empty, dataset.version);
    expect(outcomes).toEqual([{ kind: "added", file: "an.json", added: 1, otherVersions: [], faults: [], notes: [] }]);
    expect(respondents).toEqual([
      { id: "own", datasetVersion: dataset.version, changedOn: "2026-11-20", answers: named("An").answers },
    ]);
  });

  it("are used when others are not", () => {
    const broken: ReadFile = { name: "photo.jpg", reading: { ok: false, error: "not-json" } };
    const { respondents, outcomes } = gatherRespondents(
      [broken, file("leeg.json", empty), file("an.json", named("An"))],
      empty,
      dataset.version,
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(["failed", "nothing", "added"]);
    expect(outcomes[0]).toEqual({ kind: "failed", file: "photo.jpg", error: "not-json" });
    expect(respondents).toHaveLength(1);
  });

  it("are not taken twice: in one go, beside the own answers, or beside earlier ones", () => {
    const an = file("an.json", named("An"));
    expect(kinds([an, { ...an, name: "kopie.json" }])).toEqual(["added", "twice"]);
    expect(kinds([an], named("An"))).toEqual(["twice"]);
    const { respondents } = gatherRespondents([an], empty, dataset.version);
    expect(kinds([an], { ...empty, respondents })).toEqual(["twice"]);
  });

  it("are the same whatever the order of the answers", () => {
    const { term, ...rest } = named("An").answers;
    const other = { ...named("An"), answers: { term, ...rest } };
    expect(kinds([file("a.json", named("An")), file("b.json", other)])).toEqual(["added", "twice"]);
  });

  it("with the same answers but another name are other people", () => {
    expect(kinds([file("a.json", named("An")), file("b.json", named("Bo"))])).toEqual(["added", "added"]);
  });

  it("of other data say so, and remember it", () => {
    const files = [file("an.json", named("An"), "0.0"), file("bo.json", named("Bo"))];
    const { respondents, outcomes } = gatherRespondents(files, empty, dataset.version);
    expect(outcomes).toMatchObject([
      { kind: "added", otherVersions: ["0.0"] },
      { kind: "added", otherVersions: [] },
    ]);
    expect(respondents.map(({ datasetVersion }) => datasetVersion)).toEqual(["0.0", dataset.version]);
  });

  it("may hold several people, of whom only the new ones are taken", () => {
    const together: Dossier = {
      ...named("An"),
      respondents: [
        { id: "respondent-1", datasetVersion: "0.0", answers: named("Bo").answers },
        { id: "respondent-2", datasetVersion: dataset.version, answers: named("Cis").answers },
      ],
    };
    const { respondents, outcomes } = gatherRespondents([file("samen.json", together)], named("An"), dataset.version);
    expect(respondents.map(({ answers }) => answers.respondent.name)).toEqual(["Bo", "Cis"]);
    expect(outcomes).toMatchObject([{ kind: "added", added: 2, otherVersions: ["0.0"] }]);
  });

  it("sixty at once are all taken; beyond the room, each says so", () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => file(`${i}.json`, named(`Naam ${i}`)));
    expect(new Set(kinds(many(60)))).toEqual(new Set(["added"]));
    const outcomes = kinds(many(RESPONDENT_LIMIT + 3));
    expect(outcomes.slice(-3)).toEqual(["full", "full", "full"]);
    expect(outcomes.filter((kind) => kind === "added")).toHaveLength(RESPONDENT_LIMIT);
  });
});
