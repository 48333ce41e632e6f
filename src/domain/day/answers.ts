/** Answers of the stages are short texts, so that a draft is a list of texts. */

/** Ids in the order chosen: "soat-dau,dem-phieu". */
export const idsOf = (answer: string): string[] => answer.split(',').filter(Boolean);

/** What to do about numbers. */
export type Handling = 'write' | 'report' | 'fudge' | 'ignore';
export const handlings = ['write', 'report', 'ignore', 'fudge'] as const;

/** "486;report": the sum somebody wrote, and what they do. */
export const parseSum = (answer: string): { sum: number | undefined; handling: Handling | undefined } => {
  const [sum = '', how = ''] = answer.split(';');
  return { sum: /^\d{1,6}$/.test(sum) ? Number(sum) : undefined, handling: handlings.find((one) => one === how) };
};

/** "VKVV…": each ballot valid (V) or not (K). */
export const parseVerdicts = (answer: string): boolean[] => [...answer].map((char) => char === 'V');

/** "321,300,…": whole numbers. */
export const parseNumbers = (answer: string): (number | undefined)[] => answer.split(',').map((text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined));

/** "to-truong,thu-ky|3|ban,ubnd|ubnd": signers, copies, receivers, where the ballots go. */
export const parseSending = (answer: string): { signers: string[]; copies: number; receivers: string[]; ballots: string } => {
  const [signers = '', copies = '', receivers = '', ballots = ''] = answer.split('|');
  return { signers: idsOf(signers), copies: Number(copies), receivers: idsOf(receivers), ballots };
};
