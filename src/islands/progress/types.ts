export interface ModuleInfo {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly questions: readonly string[] }[];
  readonly exercises: readonly { readonly id: string; readonly title: string }[];
}
export interface RoleInfo {
  readonly id: string;
  readonly title: string;
}
/** Tells what happened, to everybody: one polite region for the whole page. */
export type Say = (text: string) => void;
