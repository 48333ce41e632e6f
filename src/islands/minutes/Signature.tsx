/** A signature as it looks from afar. */
export const Scribble = ({ name }: { name: string }) => {
  const n = [...name].reduce((sum, c) => sum + c.charCodeAt(0), 0);
  const wave = Array.from(
    { length: 5 },
    (_, i) => `q${5 + ((n >> i) % 5)} ${i % 2 === 0 ? -9 - ((n >> (i + 1)) % 9) : 8 + ((n >> i) % 7)} ${11 + ((n >> i) % 4)} 0`,
  ).join(' ');
  return (
    <svg class="scribble" viewBox="0 0 92 40" aria-hidden="true">
      <path d={`M6 24 ${wave} l14 -7`} />
      <path d="M12 32 q34 -7 66 -2" />
    </svg>
  );
};

/** The round stamp of the body. */
export const Seal = () => (
  <svg class="seal" viewBox="0 0 60 60" aria-hidden="true">
    <circle cx="30" cy="30" r="27" />
    <circle cx="30" cy="30" r="19" />
    <path d="M30 19l3.2 7.4 8 .7-6.1 5.2 1.9 7.8-7-4.2-7 4.2 1.9-7.8-6.1-5.2 8-.7z" />
  </svg>
);
