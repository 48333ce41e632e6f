/** The sign of a choice by how good it was. */
export const signOf = { best: 'yes', fair: 'half', poor: 'no' } as const;
