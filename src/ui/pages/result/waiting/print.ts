/** Number of parts of the page still being calculated. */
let waiting = 0;
/** The page on which printing was requested meanwhile; null = none. */
let asked: string | null = null;

/** Prints when nothing is being calculated any more, if that page is still open. */
function printAtLast(): void {
  if (waiting > 0 || asked === null) return;
  const here = asked === window.location.href;
  asked = null;
  if (here) window.print();
}

/** Prints the open page as soon as it is complete. */
export function printWhenReady(): void {
  asked = window.location.href;
  // The result may still have to render.
  setTimeout(printAtLast);
}

/** Marks a part of the page as being calculated until the returned function is called. */
export function holdPrinting(): () => void {
  waiting += 1;
  return () => {
    waiting -= 1;
    setTimeout(printAtLast);
  };
}
