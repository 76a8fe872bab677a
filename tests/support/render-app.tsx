import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import bundle from "virtual:texts/nl";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { createWords } from "../../src/i18n/words";
import { appStore, facts } from "../../src/state/app";
import { makeDossier } from "../../src/state/read-dossier";
import { App } from "../../src/ui/app/App";
import { WordsContext } from "../../src/ui/app/words-context";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { siteOf } from "../../src/ui/app/site";
import { SiteContext } from "../../src/ui/app/site-context";

/** Dutch words of the product. */
export const words = createWords(bundle);

/** The store as new, with these answers as the original. */
export function startWith(answers: Partial<Answers>): void {
  appStore.setState({
    dossier: makeDossier(
      facts,
      { ...NO_ANSWERS, ...answers },
      Object.keys(answers).length > 0 ? "2026-11-23" : undefined,
    ),
    lastPage: null,
    notice: null,
    before: null,
    trial: null,
    trialPast: [],
  });
}

/** Draws the application at an address inside the hash, with these answers, and waits for its heading. */
export async function renderApp(path: string, answers: Partial<Answers> = {}): Promise<UserEvent> {
  startWith(answers);
  window.location.hash = path;
  const user = userEvent.setup();
  render(<App words={words} site={siteOf(document, new Set())} />);
  await screen.findByRole("heading", { level: 1 });
  return user;
}

/** Draws one part of the application on its own, with these answers: quicker than a whole page. */
export function renderPart(part: ReactNode, answers: Partial<Answers> = {}): UserEvent {
  startWith(answers);
  const user = userEvent.setup();
  render(
    <WordsContext value={words}>
      <SiteContext value={siteOf(document, new Set())}>
        <Router hook={useHashLocation}>{part}</Router>
      </SiteContext>
    </WordsContext>,
  );
  return user;
}

/** Answers in the store now. */
export function storedAnswers(): Answers {
  return appStore.getState().dossier.answers;
}
