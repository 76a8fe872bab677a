import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadBundle } from "../../i18n/load-words";
import { createWords } from "../../i18n/words";
import { App } from "./App";

/** Draws the application into an element, once the texts are there. */
export async function mount(element: HTMLElement | null): Promise<void> {
  if (element === null) return;
  const words = createWords(await loadBundle("nl"));
  document.documentElement.lang = words.language;
  createRoot(element).render(
    <StrictMode>
      <App words={words} />
    </StrictMode>,
  );
}
