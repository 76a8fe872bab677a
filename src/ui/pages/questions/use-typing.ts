import { useEffect, useEffectEvent, useRef } from "react";

/** How long nothing must be typed before it is kept, in milliseconds. */
const PAUSE = 500;

/**
 * Keeps what is typed: half a second after the last key, and at once when the page is left, in whatever way: for another page
 * of the application, by loading anew, going back, closing the window, or taking another app on a phone.
 * @param save keeps what stands in the boxes.
 * @returns to be called at every key.
 */
export function useTyping(save: () => void): () => void {
  const timer = useRef<number | null>(null);
  const keep = () => {
    if (timer.current === null) return;
    window.clearTimeout(timer.current);
    timer.current = null;
    save();
  };
  const leave = useEffectEvent(keep);
  useEffect(() => {
    const now = () => leave();
    window.addEventListener("pagehide", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      window.removeEventListener("pagehide", now);
      document.removeEventListener("visibilitychange", now);
      leave();
    };
  }, []);
  return () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, PAUSE);
  };
}
