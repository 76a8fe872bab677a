import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { appStore } from "../../src/store/app";
import { packLink } from "../../src/dossier/link";
import { renderApp, storedAnswers } from "../support/render-app";

const shared: Answers = {
  ...NO_ANSWERS,
  respondent: { name: "<script>alert(1)</script> مدينة 🌍" },
  term: "1-1",
  ambitions: { reciprocity: 3 },
};
const at = (data: string) => `/open/${data}`;

describe("answers that somebody shared by a link", () => {
  it("are opened only when the person says so, and the own ones can be brought back", async () => {
    const user = await renderApp(at(packLink(shared)), { term: "3-3" });
    expect(storedAnswers().term).toBe("3-3");
    expect(screen.getByText(/U hebt zelf al een dossier/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open deze antwoorden" }));
    expect(storedAnswers()).toEqual(shared);
    expect(document.querySelector("script")).toBeNull();
    appStore.getState().undo();
    expect(storedAnswers().term).toBe("3-3");
  });

  it("of an older version say once what became of them", async () => {
    // A link of format 1, in which reciprocity counted double.
    const former = "15lZDKwuApqAELYr3gKGBzU-ovsYSGQZAU2HeQXImUUFhqFQLAA";
    const user = await renderApp(at(former));
    await user.click(screen.getByRole("button", { name: "Open deze antwoorden" }));
    expect((await screen.findByRole("alert", { name: "Let op" })).textContent).toContain(
      "Wat dubbel telde, telt nu één keer.",
    );
    await user.click(screen.getByRole("button", { name: "Begrepen" }));
    expect(screen.queryByRole("alert", { name: "Let op" })).toBeNull();
    expect(storedAnswers()).toEqual({
      ...NO_ANSWERS,
      ambitions: { reciprocity: 3, "capacity-building": 0 },
      term: "1-1",
    });
  });

  it("of a municipality that was merged are those of today's, with a remark", async () => {
    const user = await renderApp(at(packLink({ ...shared, municipality: "11007" })));
    await user.click(screen.getByRole("button", { name: "Open deze antwoorden" }));
    const notice = await screen.findByRole("alert", { name: "Let op" });
    expect(notice.textContent).toContain("Uw antwoorden gelden nu voor Antwerpen. Borsbeek hoort daar sinds 2025 bij.");
    expect(storedAnswers().municipality).toBe("11002");
  });

  it("can be left alone", async () => {
    const user = await renderApp(at(packLink(shared)), { term: "3-3" });
    await user.click(screen.getByRole("link", { name: "Hou mijn eigen antwoorden" }));
    expect(storedAnswers().term).toBe("3-3");
  });

  it("warn about a dossier without a date as well", async () => {
    await renderApp("/", {});
    appStore.getState().open({ ...appStore.getState().dossier, answers: { ...NO_ANSWERS, term: "2-2" } });
    window.location.hash = at(packLink(shared));
    expect(await screen.findByText(/U hebt zelf al een dossier/)).toBeTruthy();
  });

  it("ask nothing of who has nothing to lose", async () => {
    await renderApp(at(packLink(shared)));
    expect(screen.getByText(/U hebt zelf nog niets ingevuld/)).toBeTruthy();
  });

  it.each([
    ["cut in the middle", packLink(shared).slice(0, 40), /niet volledig of is veranderd/],
    ["with a letter changed", packLink(shared).replace(/.$/, (last) => (last === "A" ? "B" : "A")), /niet volledig/],
    ["with markup", "1%3Cscript%3E", /niet volledig of is veranderd/],
    ["of another version", "9abc", /andere versie/],
    ["of 5,000 letters", `1${"A".repeat(5000)}`, /te lang/],
  ])("say what is wrong, and change nothing: %s", async (_what, data, sentence) => {
    await renderApp(at(data), { term: "3-3" });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(storedAnswers().term).toBe("3-3");
  });
});
