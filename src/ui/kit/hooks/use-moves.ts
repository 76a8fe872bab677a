import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const DURATION_MS = 350;

/** Whether an element is in or near the window; measuring one that is not costs a layout for nothing. */
function useNear(element: RefObject<HTMLElement | null>): RefObject<boolean> {
  const near = useRef(true);
  useEffect(() => {
    if (element.current === null || !("IntersectionObserver" in window)) return;
    const observer = new IntersectionObserver(([entry]) => {
      near.current = entry?.isIntersecting ?? true;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return near;
}

/**
 * Animates rows from their old place to the new one, unless the person prefers reduced motion.
 * @param table the element with the rows; each row has its id in `data-row`.
 * @param order changes when a row may have moved.
 */
export function useMoves(table: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef(new Map<string, number>());
  const near = useNear(table);
  useLayoutEffect(() => {
    if (!near.current) {
      places.current.clear();
      return;
    }
    const moved: (readonly [row: HTMLElement, by: number])[] = [];
    for (const row of table.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
      const id = row.dataset["row"] ?? "";
      const before = places.current.get(id) ?? row.offsetTop;
      if (before !== row.offsetTop) moved.push([row, before - row.offsetTop]);
      places.current.set(id, row.offsetTop);
    }
    if (moved.length === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const [row, by] of moved)
      row.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], {
        duration: DURATION_MS,
        easing: "ease-out",
      });
  }, [table, order, near]);
}
