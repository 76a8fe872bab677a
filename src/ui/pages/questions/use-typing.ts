import { useEffect, useRef } from "react";

/** How long nothing must be typed before it is kept, in milliseconds. */
const PAUSE = 500;

/**
 * Keeps what is typed half a second after the last key. Leaving the box keeps it at once.
 * @param save keeps what stands in the boxes.
 * @returns to be called at every key.
 */
export function useTyping(save: () => void): () => void {
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, PAUSE);
  };
}
