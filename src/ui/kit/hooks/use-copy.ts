import { useRef, useState } from "react";

/**
 * Copies the contents of a text box, or selects them, ready for Ctrl+C, where copying is not permitted.
 * @param text initial contents of the box; the outcome is forgotten when these change.
 */
export function useCopy<E extends HTMLInputElement | HTMLTextAreaElement>(text: string) {
  const box = useRef<E>(null);
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: "copied" | "selected" } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(box.current?.value ?? text);
      setLast({ text, outcome: "copied" });
    } catch {
      // Without permission, or from a file.
      box.current?.focus();
      box.current?.select();
      setLast({ text, outcome: "selected" });
    }
  };
  return { box, copy: () => void copy(), outcome: last?.text === text ? last.outcome : null };
}
