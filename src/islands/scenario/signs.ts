/** The sign of a choice by how good it was. */
export const signOf = { best: 'yes', fair: 'half', poor: 'no' } as const;

/** The choices of a scene or a card, as they are called out and printed. */
export const letters = 'ABCD';
