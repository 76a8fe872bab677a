import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS, type Answers } from "../../src/domain/answers";
import { appStore } from "../../src/store/app";
import { facts } from "../../src/store/facts";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { renderApp, i18n } from "../support/render-app";

const { t } = i18n;

function dossierFile(name: string, answers: Partial<Answers>): File {
  const text = dossierText(makeDossier(facts, { ...NO_ANSWERS, ...answers }, "2026-11-20"));
  return new File([text], name, { type: "application/json" });
}

const AN = dossierFile("an.json", { respondent: { name: "An", role: "councillor" }, partnerRegion: "europe" });
const BO = dossierFile("bo.json", { respondent: { name: "Bo" }, partnerRegion: "global-south" });

async function openWith(files: readonly File[], own: Partial<Answers> = {}) {
  const user = await renderApp("/group", own);
  // applyAccept would hide files of another kind, which people drop all the same.
  await user.upload(screen.getByLabelText(t("group.importLabel")), [...files]);
  await screen.findByRole("heading", { name: t("group.outcomesTitle") });
  return user;
}

describe("answers of several people", () => {
  it("starts with what to do, and no results", async () => {
    await renderApp("/group");
    expect(screen.getByText(t("group.membersEmpty"))).toBeDefined();
    expect(screen.queryByRole("heading", { name: t("group.proposal") })).toBeNull();
  });

  it("shows who answered, with each own advice, the advice to the group, and the differences", async () => {
    await openWith([AN, BO]);
    const members = screen.getByRole("table", { name: t("group.membersCaption") });
    const an = within(members).getByRole("row", { name: /^An, / });
    expect(within(an).getByRole("cell", { name: /jumelage/i })).toBeDefined();
    const fits = screen.getByRole("table", { name: t("group.fitCaption") });
    expect(within(fits).getAllByRole("row")).toHaveLength(1 + facts.workForms.length);
    expect(within(fits).getAllByRole("columnheader")).toHaveLength(3);
    const partner = screen.getByRole("row", { name: new RegExp(t("group.distance_apart")) });
    const answer = within(partner).getByText(t("group.answer", { answer: "Europa", count: 1 }));
    expect(answer.textContent).toContain(`(An, ${i18n.data.roles["councillor"]?.inSentence})`);
  });

  it("takes one answer about people and money for everybody, to be chosen", async () => {
    const [rich, poor] = [20_000, 500].map((now) => ({ ambitions: { reciprocity: 3 } as const, money: { now } }));
    const user = await openWith([dossierFile("rich.json", rich ?? {}), dossierFile("poor.json", poor ?? {})]);
    const shared = screen.getByRole("region", { name: t("group.shared") });
    const [first, second] = within(shared).getAllByRole<HTMLInputElement>("radio");
    expect([first?.checked, second?.checked]).toEqual([true, false]);
    if (second !== undefined) await user.click(second);
    expect(second?.checked).toBe(true);
  });

  it("asks whether people of different municipalities belong together before it tells anything", async () => {
    const files = ["36015", "13013"].map((municipality) => dossierFile(`${municipality}.json`, { municipality }));
    const user = await openWith(files);
    expect(screen.queryByRole("heading", { name: t("group.proposal") })).toBeNull();
    await user.click(screen.getByRole("button", { name: t("group.together") }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: t("group.proposal") }));
  });

  it("gives each file its sentence and uses the good ones", async () => {
    const photo = new File(["nothing"], "foto.json", { type: "application/json" });
    await openWith([AN, photo, AN]);
    const outcomes = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(outcomes).toContain(t("group.added", { count: 1, file: "an.json" }));
    expect(outcomes).toContain(t("group.failed", { file: "foto.json", reason: t("openFile.not-json") }));
    expect(outcomes).toContain(t("group.twice", { file: "an.json" }));
    expect(appStore.getState().dossier.respondents).toHaveLength(1);
  });

  it("lets a person without a name be named", async () => {
    const user = await openWith([dossierFile("x.json", { term: "1-1" })]);
    await user.click(screen.getByText(t("group.giveName")));
    const field = screen.getByRole("textbox", { name: t("group.nameOf", { name: t("group.unnamed", { number: 1 }) }) });
    await user.type(field, "Cis");
    await user.tab();
    expect(screen.getByRole("rowheader", { name: "Cis" })).toBeDefined();
  });

  it("removes a person, and brings that person back", async () => {
    const user = await openWith([AN, BO]);
    await user.click(screen.getByRole("button", { name: t("group.removeOf", { name: "Bo" }) }));
    expect(screen.queryByRole("rowheader", { name: "Bo" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(screen.getByRole("button", { name: t("common.undo") }));
    expect(screen.getByRole("rowheader", { name: "Bo" })).toBeDefined();
  });

  it("counts the own answers, or not", async () => {
    const user = await openWith([AN], { partnerRegion: "global-south" });
    expect(screen.getByRole("rowheader", { name: t("group.own") })).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: t("group.countOwn") }));
    expect(screen.queryByRole("rowheader", { name: t("group.own") })).toBeNull();
    expect(screen.getByText(t("group.concordanceNone"))).toBeDefined();
  });
});
