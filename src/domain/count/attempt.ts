import { apply, initial, newGame, type Game, type State } from './run.ts';
import { faultKinds, type FaultKind } from './faults.ts';
import { modes, roles, sizes, type Mode, type Role, type Size } from './types.ts';

/** One evening's work: the setup and everything done, token by token. Playing it again gives the state. */
export interface Attempt {
  v: 1;
  seed: string;
  size: Size;
  role: Role;
  mode: Mode;
  faults?: readonly FaultKind[];
  log: readonly string[];
  seconds: number;
}

const longest = 20_000;
const isToken = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-zA-Z0-9,-]{0,80}$/.test(value);

/** A stored attempt, or undefined when it is none. */
export const parseAttempt = (value: unknown): Attempt | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, seed, size, role, mode, faults, log, seconds } = value as Record<string, unknown>;
  if (v !== 1 || typeof seed !== 'string' || !/^[A-Z2-9]{6}$/.test(seed)) return undefined;
  if (!sizes.includes(size as Size) || !roles.includes(role as Role) || !modes.includes(mode as Mode)) return undefined;
  if (!Array.isArray(log) || log.length > longest || !log.every(isToken)) return undefined;
  if (!Number.isInteger(seconds) || (seconds as number) < 0 || (seconds as number) > 1e6) return undefined;
  if (faults !== undefined && !(Array.isArray(faults) && faults.every((kind) => faultKinds.includes(kind)))) return undefined;
  return {
    v,
    seed,
    size: size as Size,
    role: role as Role,
    mode: mode as Mode,
    log,
    seconds: seconds as number,
    ...(faults && { faults: faults as FaultKind[] }),
  };
};

/** The evening of an attempt and where it stands. */
export const replay = (attempt: Attempt): { game: Game; state: State } => {
  const game = newGame(attempt);
  return { game, state: attempt.log.reduce((state, token) => apply(game, state, token), initial) };
};
