/** How many parts of the page are still being reckoned. */
let waiting = 0;
/** Where printing was asked for while something was; null = nowhere. */
let asked: string | null = null;

/** Prints when nothing is being reckoned any more, if that page is still open then. */
function printAtLast(): void {
  if (waiting > 0 || asked === null) return;
  const here = asked === window.location.href;
  asked = null;
  if (here) window.print();
}

/** Prints the page that is open, as soon as all of it is there. */
export function printWhenReady(): void {
  asked = window.location.href;
  // What is asked for may still have to be drawn.
  setTimeout(printAtLast);
}

/** A part of the page is being reckoned until the function that is given back is called. */
export function holdPrinting(): () => void {
  waiting += 1;
  return () => {
    waiting -= 1;
    setTimeout(printAtLast);
  };
}
