const LEADS = 'button[data-before], button[data-after]';
/** In each of these one comes by Tab to one button, and by arrows to the others. */
const GROUPS = 'table, ol';

/** Leaves one stop for Tab in each table and list: where the keyboard is, else where it was, else the first in sight. */
export function oneStopEach(main: HTMLElement, held: Element | null = document.activeElement): void {
  for (const group of main.querySelectorAll(GROUPS)) {
    const seen = leadsIn(group);
    const [stop] = [seen.find((each) => each === held), seen.find((each) => each.tabIndex === 0), seen[0]].filter(
      (each) => each !== undefined,
    );
    for (const each of group.querySelectorAll<HTMLElement>(LEADS)) each.tabIndex = each === stop ? 0 : -1;
  }
}

/** The button to which an arrow leads from another: along the row, or to the same side of the row above or below. */
export function leadBeside(main: HTMLElement, from: Element | null, key: string): HTMLElement | null {
  const group = from?.matches(LEADS) === true && main.contains(from) ? from.closest(GROUPS) : null;
  if (!group || !(from instanceof HTMLElement)) return null;
  const seen = leadsIn(group);
  const side = sideOf(from);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const row = from.closest('tr, li');
      const by = key === 'ArrowLeft' ? -1 : 1;
      const own = seen.filter((each) => each.closest('tr, li') === row);
      return own[own.indexOf(from) + by] ?? null;
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const own = seen.filter((each) => sideOf(each) === side);
      return own[own.indexOf(from) + (key === 'ArrowUp' ? -1 : 1)] ?? null;
    }
    case 'Home':
      return seen[0] ?? null;
    case 'End':
      return seen.at(-1) ?? null;
    default:
      return null;
  }
}

function sideOf({ dataset }: HTMLElement): 'before' | 'after' {
  return dataset.before === undefined ? 'after' : 'before';
}

/** The buttons of a table or list that are in sight. */
function leadsIn(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(LEADS)].filter((each) => each.getClientRects().length > 0);
}
