const adopted = new Set<string>();

/** Puts a stylesheet in force once, for parts of a page that are loaded when they are used. @param css its text */
export const adoptStyle = (css: string): void => {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
