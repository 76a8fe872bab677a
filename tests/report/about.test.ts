import { describe, expect, it } from "vitest";
import { sourceLine } from "../../src/wording/knowledge/about";
import { methodSections } from "../../src/wording/knowledge/method";
import { aboutOf } from "../../src/report/about";
import { dataset, workForm } from "../../tooling/support/dataset";
import { smallData } from "../support/small-data";
import { i18n } from "../../tooling/support/words";

describe("what is said of a data set as a whole", () => {
  it("has the limits of the guide and the readings of the matrix, from the forms themselves", () => {
    const { method } = aboutOf(dataset);
    const { needs } = workForm("stedenband");
    expect(method.recommended).toEqual({
      form: "stedenband",
      fte: needs.fte?.minimum,
      euroPerYear: needs.euroPerYear?.minimum,
    });
    expect(method.readings).toEqual([
      { level: 1, euroPerYear: 0 },
      { level: 2, euroPerYear: 5000 },
    ]);
  });

  it("is told in words with these numbers", () => {
    const text = methodSections(i18n, aboutOf(dataset))
      .flatMap((section) => section.texts)
      .join(" ");
    expect(text).toContain("0,5 VTE");
    expect(text).toContain(i18n.format.euro(10_000));
    expect(text).toContain(`bij ++ minstens ${i18n.format.euro(5000)} per jaar`);
    expect(sourceLine(i18n, aboutOf(dataset))).toContain("VVSG en HIVA-KU Leuven, 2023");
  });

  it("leaves out what another data set does not have", () => {
    const other = { ...smallData([{ id: "a", levels: [1] }]), population: null };
    const about = aboutOf(other);
    expect(about.method).toMatchObject({ recommended: null, readings: [] });
    const fit = methodSections(i18n, about).find((section) => section.id === "fit");
    expect(fit?.texts).toEqual([i18n.t("method.fit1"), i18n.t("method.fit3")]);
    expect(sourceLine(i18n, about)).not.toContain("Statbel");
  });
});
