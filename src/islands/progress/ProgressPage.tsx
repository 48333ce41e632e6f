export const ProgressPage = (_: { modules: unknown[] }) => null;
