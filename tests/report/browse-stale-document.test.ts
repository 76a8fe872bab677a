import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { composeDocument } from "../../src/documents/compose";
import { buildReport } from "../../src/report/build";
import { dataset } from "../../tooling/support/dataset";
import { i18n } from "../../tooling/support/words";

const answers = { ...NO_ANSWERS, ambitions: { "capacity-building": 3 as const } };
/** What is drawn: of the page that gives way, everything. */
const textOn = (date: string) => {
  const report = buildReport(dataset, answers, advise(dataset, answers), { date, municipality: null });
  const { meta, blocks } = composeDocument(i18n, report, "{}");
  return JSON.stringify({ meta, blocks: blocks.map((block) => (block.kind === "page" ? block.versions[0] : block)) });
};

describe("the funding of a document", () => {
  const old = i18n.t("browse.channel.stale", { date: i18n.format.date("2026-11-26"), count: 12 });

  it("announces a check that is older than a year on the day of the advice", () => {
    expect(textOn("2028-01-01")).toContain(old);
  });

  it("announces amounts of long ago with their date, and keeps quiet about the others", () => {
    const oldAmount = (date: string) => i18n.t("amount.stale", { date, count: 36 });
    // The guide is of 2023: its amounts are old from 2027 on; the dissemination grant is of 2024.
    expect(textOn("2026-12-31")).not.toContain(oldAmount("2023"));
    expect(textOn("2027-01-01")).toContain(oldAmount("2023"));
    expect(textOn("2027-01-01")).not.toContain(oldAmount("2024"));
  });

  it("announces a review of the data that is older than a year", () => {
    const oldReview = i18n.t("app.stale", { date: i18n.format.date("2026-11-26"), count: 12 });
    expect(textOn("2027-11-26")).not.toContain(oldReview);
    expect(textOn("2027-11-27").split(oldReview)).toHaveLength(3);
  });

  it("does not announce a check of that year", () => {
    expect(textOn("2026-12-01")).not.toContain(old);
    expect(textOn("2026-12-01")).toContain(i18n.t("channel.checked", { date: i18n.format.date("2026-11-26") }));
  });
});
