import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import type { Municipality } from "../../domain/dataset";
import { matchMunicipalities } from "../../questionnaire/municipality";

interface Options {
  readonly list: readonly Municipality[];
  readonly value: string;
  readonly listId: string;
  readonly onChange: (value: string) => void;
}

/** State of the list and the keys of the text box: arrows move, Enter chooses, Escape closes, then clears. */
export function useCombobox({ list, value, listId, onChange }: Options) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = matchMunicipalities(list, value);
  const exact = found.find((m) => m.name === value);
  // With a name chosen, opening shows the whole list, at that name.
  const shown = exact === undefined ? found : list;
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const show = (index: number) => {
    setOpen(true);
    setActive(index);
  };
  const choose = (municipality: Municipality | undefined) => {
    if (municipality !== undefined) onChange(municipality.nis);
    close();
  };
  const type = (text: string) => {
    onChange(text);
    setOpen(text !== "");
    setActive(-1);
  };
  const last = shown.length - 1;
  const down = () =>
    show(open ? Math.min(last, active + 1) : Math.max(0, exact === undefined ? 0 : list.indexOf(exact)));
  const up = () => show(open && active > 0 ? active - 1 : last);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return close();
    if (event.key === "Enter" && (!open || active < 0)) return undefined;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: down,
      ArrowUp: up,
      Enter: () => choose(shown[active]),
      Escape: () => (open ? close() : type("")),
    };
    const act = keys[event.key];
    if (act === undefined) return undefined;
    event.preventDefault();
    return act();
  };

  const onInput = (event: ChangeEvent<HTMLInputElement>) => {
    // The form above listens to changes of its controls; this one reports itself.
    event.stopPropagation();
    type(event.target.value);
  };

  return {
    open,
    active,
    found,
    shown,
    exact: exact !== undefined,
    optionId,
    close,
    choose,
    onChange: onInput,
    onKeyDown,
    setOpen,
  };
}
