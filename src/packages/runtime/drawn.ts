/** Until what was put in has been drawn once; at once in a tab that nobody looks at. */
export const drawn = (): Promise<unknown> => (document.hidden ? Promise.resolve() : new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
