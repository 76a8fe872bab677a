import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import bundle from "virtual:texts/nl";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { createWords } from "../../src/i18n/words";
import { appStore, facts } from "../../src/state/app";
import { makeDossier } from "../../src/state/read-dossier";
import { App } from "../../src/ui/app/App";

/** Dutch words of the product. */
export const words = createWords(bundle);

/** Draws the application at an address inside the hash, with these answers, and waits for its heading. */
export async function renderApp(path: string, answers: Partial<Answers> = {}): Promise<UserEvent> {
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
  window.location.hash = path;
  const user = userEvent.setup();
  render(<App words={words} />);
  await screen.findByRole("heading", { level: 1 });
  return user;
}

/** Answers in the store now. */
export function storedAnswers(): Answers {
  return appStore.getState().dossier.answers;
}
