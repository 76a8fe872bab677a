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

  it("does not announce a check of that year", () => {
    expect(textOn("2026-12-01")).not.toContain(old);
    expect(textOn("2026-12-01")).toContain(words.t("channel.checked", { date: words.format.date("2026-11-23") }));
  });
});
