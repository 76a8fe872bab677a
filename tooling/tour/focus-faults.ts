import type { Page } from "playwright-core";

/**
 * The focused element: its name, whether it was visited before, and what is wrong with its focus style; null = no
 * focus.
 */
interface Stop {
  readonly name: string;
  readonly met: boolean;
  readonly fault: string | null;
}

async function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof Element) || element === document.body) return null;
    const met = element.hasAttribute("data-met");
    element.setAttribute("data-met", "");
    const name = `${element.tagName} ${element.id} "${(element.textContent ?? "").trim().slice(0, 40)}"`;
    // A radio button or checkbox may show focus around its whole option.
    const around = element.matches("input[type=radio], input[type=checkbox]") ? element.parentElement : null;
    const outlined = [element, around].some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!outlined) return { name, met, fault: "shows no outline of 2 px or more" };
    // At least one point of it must be within the window and not covered (WCAG 2.4.11).
    const PARTS = [0.1, 0.3, 0.5, 0.7, 0.9];
    const visible = [...element.getClientRects()].some((box) => {
      const left = Math.max(0, box.left);
      const top = Math.max(0, box.top);
      const width = Math.min(window.innerWidth, box.right) - left;
      const height = Math.min(window.innerHeight, box.bottom) - top;
      if (width <= 0 || height <= 0) return false;
      return PARTS.some((across) =>
        PARTS.some((down) => {
          const hit = document.elementFromPoint(left + width * across, top + height * down);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        }),
      );
    });
    return { name, met, fault: visible ? null : "is outside the window or hidden by something else" };
  });
}

/** Tabs through the page once; returns elements without visible focus, and the number of stops. */
export async function focusFaults(page: Page): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  for (let stops = 0; stops < 1500; stops += 1) {
    await page.keyboard.press("Tab");
    const here = await stop(page);
    if (here?.met === true) return { stops, faults };
    // At the end of the page the focus leaves it, and returns at the start.
    if (here !== null && here.fault !== null) faults.push(`${here.name} ${here.fault}`);
  }
  throw new Error("Tab never comes round.");
}
