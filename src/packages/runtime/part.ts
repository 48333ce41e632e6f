/** A page in two parts: what is put in first, and the way to add the rest to it, wherever it has been put meanwhile. */
export interface Parted {
  first: DocumentFragment;
  rest: () => void;
}

/** Square pixels of a screen that one letter takes, with its share of the space between lines and blocks. */
const letter = 400;

/** What may be cut between two of its children; anything else stays in one piece. */
const container = 'div, section, article, ul, ol';

/** What takes next to no room here, or stands beside the rest. */
const slight = 'nav, svg, .site-only';
/** What shows one line until it is opened. */
const closed = 'details:not([open])';

/** How much room an element takes, in letters: as a rule less than it really does, so that the first part is not too short. */
const room = (element: Element): number => {
  if (element.matches(slight)) return 8;
  if (element.matches(closed)) return 60;
  if (element.matches(container)) return [...element.children].reduce((sum, child) => sum + room(child), 8);
  return (element.textContent?.length ?? 0) + 8;
};

/** Takes out what comes after the first part. Gives how much room there is still. */
const cut = (parent: ParentNode & Node, left: number, taken: [parent: Node, rest: DocumentFragment][]): number => {
  for (const child of [...parent.children]) {
    if (left <= 0) {
      const range = document.createRange();
      range.setStartBefore(child);
      range.setEndAfter(parent.lastChild ?? child);
      taken.push([parent, range.extractContents()]);
      return left;
    }
    const wanted = room(child);
    left = wanted > left && child.matches(container) ? cut(child, left, taken) : left - wanted;
  }
  return left;
};

/** Divides a page after what fills the screen: a long one is seen sooner when the rest of it follows after the first frame. */
export const part = (page: DocumentFragment): Parted => {
  const taken: [Node, DocumentFragment][] = [];
  cut(page, (innerWidth * innerHeight) / letter, taken);
  return {
    first: page,
    rest: () => {
      for (const [parent, rest] of taken.splice(0)) parent.appendChild(rest);
    },
  };
};
