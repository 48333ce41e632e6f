/** Folder of `content/` that holds the hand-made cases of an exercise. Exercises not listed have none. */
export const caseFolders: Readonly<Record<string, string>> = {
  'cham-phieu': 'ballots',
  'dem-phieu': 'counts',
  'bien-ban': 'minutes',
  'kiem-tra-ket-qua': 'results',
  'bo-tri-phong': 'halls',
  'tinh-huong': 'scenarios',
  'the-tinh-huong': 'cards',
};

/** Exercises whose case is chosen in their own page, and by which key; every other case has a page for itself. */
const chosenBy: Readonly<Record<string, string>> = { 'bo-tri-phong': 'phong', 'the-tinh-huong': 'hoc-phan' };

/** Ways of working as an author writes them, and as they stand in an address. */
const ways: Readonly<Record<string, readonly [key: string, value: string]>> = {
  learn: ['che-do', 'hoc'],
  test: ['che-do', 'kiem-tra'],
  team: ['che-do', 'ca-to'],
  arrange: ['che-do', 'bo-tri'],
  inspect: ['che-do', 'kiem-tra'],
  dien: ['bai', 'dien'],
  'tim-loi': ['bai', 'tim-loi'],
  'ca-bo': ['bai', 'ca-bo'],
  moc: ['phan', 'moc'],
  noi: ['phan', 'noi'],
  'ty-le': ['phan', 'ty-le'],
};
/** Every way an author may name in «mode». */
export const wayNames: readonly string[] = Object.keys(ways);

/** What an author asks for with <Exercise … link />. */
export interface ExerciseLink {
  id: string;
  mode?: string | undefined;
  case?: string | undefined;
}

/** The address of an exercise, in a way of working, with a case. Starts with "/"; a mode that is none of ours is left out. */
export const exerciseAddress = ({ id, mode, case: name }: ExerciseLink): string => {
  const key = chosenBy[id];
  const query = new URLSearchParams();
  const way = mode === undefined ? undefined : ways[mode];
  if (way) query.set(...way);
  if (name !== undefined && key !== undefined) query.set(key, name);
  const page = name !== undefined && key === undefined ? `/luyen-tap/${id}/${name}/` : `/luyen-tap/${id}/`;
  return query.size > 0 ? `${page}?${query}` : page;
};
