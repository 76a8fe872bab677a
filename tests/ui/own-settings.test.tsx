import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { appStore } from "../../src/store/app";
import { renderApp } from "../support/render-app";

const own = () => appStore.getState().dossier.answers.own;

async function open(answers = {}) {
  const user = await renderApp("/method", answers);
  await user.click(screen.getByText("Toon de niveaus"));
  return user;
}

describe("own settings on the page about the method", () => {
  it("set what a form needs, show it as one's own, and go back when the box is emptied", async () => {
    const user = await open();
    const box = await screen.findByRole("textbox", { name: "Stedenband: Mensen" });
    expect(box).toHaveProperty("value", "0,5");
    await user.clear(box);
    await user.type(box, "0,3{Enter}");
    expect(own()).toEqual({ needs: { stedenband: { fte: 0.3 } } });
    expect(within(screen.getByRole("region", { name: "Wat u aanpaste" })).getByRole("listitem").textContent).toBe(
      "Mensen voor een stedenband: minstens 0,3 VTE",
    );
    await user.clear(box);
    await user.tab();
    expect(own()).toBeUndefined();
    expect(box).toHaveProperty("value", "0,5");
  });

  it("keep what is no number in the box, with what to do, and change nothing", async () => {
    const user = await open();
    const box = await screen.findByRole("textbox", { name: "Jumelage: Geld" });
    await user.clear(box);
    await user.type(box, "veel{Enter}");
    expect(screen.getByRole("alert").textContent).toMatch(/^‘veel’ is geen getal\./);
    expect(box).toHaveProperty("value", "veel");
    expect(own()).toBeUndefined();
  });

  it("set a level and the points, and all of it goes back in one click", async () => {
    const user = await open({ own: { points: { occasion: 1 } } });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Partner" }), "3");
    expect(own()).toEqual({ points: { occasion: 1, partnerRegion: 3 } });
    await user.click(screen.getByRole("button", { name: "Zet alles terug" }));
    expect(own()).toBeUndefined();
  });
});

it.each(["/result", "/result/means", "/compare/jumelage+stedenband"])("%s says what the person set", async (page) => {
  await renderApp(page, { ambitions: { reciprocity: 3 }, own: { needs: { stedenband: { fte: 0.3 } } } });
  const mark = await screen.findByText("Zelf aangepast");
  expect(mark.closest("p")?.textContent).toBe("Zelf aangepast: Mensen voor een stedenband: minstens 0,3 VTE. Wijzig");
});
