/** Text with the words that were filled in beforehand, "số *3*", and the marks of the notes, "Gồm(1)". */
export const Filled = ({ text }: { text: string }) => (
  <>
    {text.split(/(\*[^*]+\*|\(\d+\))/).map((part) => {
      if (part.startsWith('*')) return <em class="given">{part.slice(1, -1)}</em>;
      return /^\(\d+\)$/.test(part) ? <sup>{part}</sup> : part;
    })}
  </>
);

/** The same text for a name. */
export const plain = (text: string): string => text.replace(/\*|\(\d+\)/g, '').trim();
