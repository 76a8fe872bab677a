import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadBundle } from "../../i18n/load-words";
import { createWords } from "../../i18n/words";
import { appStore } from "../../state/app";
import { Root } from "./Root";

/** Draws the application into an element, once the texts of the chosen language are there. */
export async function mount(element: HTMLElement | null): Promise<void> {
  if (element === null) return;
  const words = createWords(await loadBundle(appStore.getState().language));
  createRoot(element).render(
    <StrictMode>
      <Root first={words} />
    </StrictMode>,
  );
}
