/** What can be saved, as the build writes it at the head of the worker. */
export interface Listing {
  version: string;
  /** Address below the base; revision, null where the name tells it; checksum or ''; bytes; groups with spaces between. */
  files: [url: string, revision: string | null, integrity: string, bytes: number, groups: string][];
}
