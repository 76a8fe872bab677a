/** Number of parts of the page still being calculated. */
let waiting = 0;
/** The page on which printing was requested meanwhile; null = none. */
let asked: string | null = null;
/** Whether that page is still to be loaded and drawn. */
let hidden = false;

/** Prints when nothing is being calculated any more, if that page is still open. */
function printAtLast(): void {
  if (waiting > 0 || hidden || asked === null) return;
  const here = asked === window.location.href;
  asked = null;
  if (here) window.print();
}

/** Prints the open page as soon as it is complete. */
export function printWhenReady(): void {
  asked = window.location.href;
  hidden = false;
  // The result may still have to render.
  setTimeout(printAtLast);
}

/** Prints the open page as soon as it says that it is drawn, and is complete. */
export function printOnceDrawn(): void {
  asked = window.location.href;
  hidden = true;
}

/** Says that the page is drawn. */
export function drawn(): void {
  hidden = false;
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
