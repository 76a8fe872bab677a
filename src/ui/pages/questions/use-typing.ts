import { useEffect, useRef } from "react";

/** Pause in typing before saving, in milliseconds. */
const PAUSE = 500;

/**
 * Saves half a second after the last keystroke. Leaving the field saves at once.
 * @param save stores the contents of the fields.
 * @returns a function to call at every keystroke.
 */
export function useTyping(save: () => void): () => void {
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, PAUSE);
  };
}
