import { cleanup, waitFor } from "@testing-library/react";
import { virtual } from "@guidepup/virtual-screen-reader";
import { afterEach, expect, it, vi } from "vitest";
import { pagesOf } from "../../src/domain/question";
import { loadMunicipalities } from "../../src/store/app";
import { facts } from "../../src/store/facts";
import { DUEL } from "../../tooling/tour/duel";
import { i18n, renderApp } from "../support/render-app";

// jsdom has no CSS.escape, which the reader asks for where an element controls another.
vi.stubGlobal("CSS", { escape: (id: string) => id.replaceAll(/[^\w-]/g, "\\$&") });

/** Most that is said of one page: a page that never ends fails. */
const MOST = 900;

/** Everything that a screen reader would say of the main part, from top to bottom, a line for each stop. */
async function spoken(): Promise<string> {
  const container = document.querySelector("main");
  if (container === null) throw new Error("no main part");
  await virtual.start({ container });
  for (let said = 0; said < MOST && (await virtual.lastSpokenPhrase()) !== "end of main"; said += 1)
    await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  expect(phrases.at(-1)).toBe("end of main");
  return phrases.join("\n").replaceAll("\u00a0", " ");
}

afterEach(() => {
  vi.useRealTimers();
});

// The text is kept to be read by a person: what changes in it must be heard before it is accepted.
it("the questions are heard as they are meant", { timeout: 120_000 }, async () => {
  await loadMunicipalities();
  const heard: string[] = [];
  for (const { id } of pagesOf(facts.questionnaire)) {
    await renderApp(`/questions/${id}`);
    heard.push(`# ${id}\n${await spoken()}`);
    cleanup();
  }
  await expect(`${heard.join("\n\n")}\n`).toMatchFileSnapshot("../golden/read-aloud/questions.nl.txt");
});

it("the advice is heard as it is meant", { timeout: 120_000 }, async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-26T12:00:00Z") });
  await renderApp("/result", DUEL);
  await waitFor(() => expect(document.body.textContent).not.toContain(i18n.t("certainty.working")));
  await expect(`${await spoken()}\n`).toMatchFileSnapshot("../golden/read-aloud/overview.nl.txt");
});
