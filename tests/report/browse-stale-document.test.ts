import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { advise } from "../../src/engine/advise";
import { composeDocument } from "../../src/pdf/compose/compose";
import { buildReport } from "../../src/report/build";
import { dataset, words } from "../support/dataset";

const answers = { ...NO_ANSWERS, ambitions: { "capacity-building": 3 as const } };
const textOn = (date: string) =>
  JSON.stringify(
    composeDocument(
      words,
      buildReport(dataset, answers, advise(dataset, answers), { date, municipality: null, askedPages: [] }),
      "{}",
    ),
  );

describe("the funding of a document", () => {
  const old = words.t("browse.channel.stale", { date: words.format.date("2026-11-23"), count: 12 });

  it("announces a check that is older than a year on the day of the advice", () => {
    expect(textOn("2028-01-01")).toContain(old);
  });

  it("announces amounts of long ago with their date, and keeps quiet about the others", () => {
    const oldAmount = (date: string) => words.t("amount.stale", { date, count: 36 });
    // The guide is of 2023: its amounts are old from 2027 on; the dissemination grant is of 2024.
    expect(textOn("2026-12-31")).not.toContain(oldAmount("2023"));
    expect(textOn("2027-01-01")).toContain(oldAmount("2023"));
    expect(textOn("2027-01-01")).not.toContain(oldAmount("2024"));
  });

  it("announces a review of the data that is older than a year", () => {
    const oldReview = words.t("app.stale", { date: words.format.date("2026-11-23"), count: 12 });
    expect(textOn("2027-11-23")).not.toContain(oldReview);
    expect(textOn("2027-11-24").split(oldReview)).toHaveLength(3);
  });

  it("does not announce a check of that year", () => {
    expect(textOn("2026-12-01")).not.toContain(old);
    expect(textOn("2026-12-01")).toContain(words.t("channel.checked", { date: words.format.date("2026-11-23") }));
  });
});
