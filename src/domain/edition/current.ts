export const currentEdition = '2026' as const;
