import type { Page } from "playwright-core";

/** Where the page is wider than its window (WCAG 1.4.10): by how many pixels, and which elements overflow. */
export async function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.slice(-3).map((one) => `${one.tagName} ${one.id}`);
    return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${names.join("; ")}`];
  });
}

/** The text spacing that every page must support (WCAG 1.4.12); false removes it. */
export async function setTextSpacing(page: Page, on: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    if (!wanted) {
      document.adoptedStyleSheets = [];
      return;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      /* What is not laid out yet has no size of its own. */
      * { content-visibility: visible !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  }, on);
}

/**
 * Text that is cut off: content larger than a box with hidden overflow, or than a box whose overflow covers what comes
 * next. Scrolling boxes are fine, content for screen readers only has no size, and what a closed `details` abridges with
 * an ellipsis is whole once it is opened.
 */
export async function clippedFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cuts = (overflow: string, over: number) => (overflow === "hidden" || overflow === "clip") && over > 1;
    const isCut = (one: Element) => {
      const { overflowX, overflowY, position, textOverflow } = getComputedStyle(one);
      if (textOverflow === "ellipsis" && one.closest("details:not([open]) > summary") !== null) return false;
      const across = one.scrollWidth - one.clientWidth;
      const sticksOut = overflowX === "visible" && position !== "absolute" && across > 1;
      return cuts(overflowX, across) || cuts(overflowY, one.scrollHeight - one.clientHeight) || sticksOut;
    };
    // Inline elements have no box of their own, and text boxes scroll.
    const boxes = [...document.querySelectorAll("body *:not(input, textarea, svg *)")].filter(
      (one) => one.clientWidth > 1 && one.clientHeight > 1,
    );
    return boxes.filter(isCut).map((one) => `cut off: ${one.tagName}: ${(one.textContent ?? "").slice(0, 60)}`);
  });
}

/** Whatever still moves with reduced motion. */
export async function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moving = document.getAnimations().map((one) => `runs: ${one.id || one.constructor.name}`);
    const long = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0);
    const styled = [...document.querySelectorAll("body *")].flatMap((one) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(one);
      const moves = long(transitionDuration) || (animationName !== "none" && long(animationDuration));
      return moves || scrollBehavior === "smooth" ? [`moves: ${one.tagName}`] : [];
    });
    return [...moving, ...styled];
  });
}
