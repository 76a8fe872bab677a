import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import loaders from "virtual:texts";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { afterPaint } from "../../src/ui/kit/after-paint";
import { createTranslator } from "../../src/i18n/translator";
import { appStore } from "../../src/store/app";
import { facts } from "../../src/store/facts";
import { makeDossier } from "../../src/dossier/make";
import { App } from "../../src/ui/shell/App";
import { TranslatorContext } from "../../src/ui/kit/hooks/translator-context";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { siteOf } from "../../src/ui/kit/site/site";
import { SiteContext } from "../../src/ui/kit/site/site-context";

/** Dutch words of the product. */
export const i18n = createTranslator((await loaders.nl()).default);

/** The store as new, with these answers as the original. */
export function startWith(answers: Partial<Answers>): void {
  // The first dossier again, whichever was open.
  appStore.forget();
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
  render(<App i18n={i18n} site={siteOf(document, new Set())} />);
  await screen.findByRole("heading", { level: 1 });
  return user;
}

/** Draws one part of the application on its own, with these answers: quicker than a whole page. */
export function renderPart(part: ReactNode, answers: Partial<Answers> = {}): UserEvent {
  startWith(answers);
  const user = userEvent.setup();
  render(
    <TranslatorContext value={i18n}>
      <SiteContext value={siteOf(document, new Set())}>
        <Router hook={useHashLocation}>{part}</Router>
      </SiteContext>
    </TranslatorContext>,
  );
  return user;
}

/** Answers in the store now. */
export function storedAnswers(): Answers {
  return appStore.getState().dossier.answers;
}

/** Waits until the page was painted, and what it put off until then is done. */
export async function painted(): Promise<void> {
  await act(() => new Promise<void>((done) => afterPaint(() => afterPaint(done))));
}
