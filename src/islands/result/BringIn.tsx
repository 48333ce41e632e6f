import { useMemo, useState } from 'preact/hooks';
import { bringIn, doubledTargets, guess, missingTargets, targets, type BroughtIn, type Mapping, type Target } from '#domain/result/bring-in.ts';
import { columnName, type Grid } from '#domain/result/grid.ts';
import { showCount } from '#domain/result/numbers.ts';
import { resultWords as t } from '#i18n/result.ts';

const b = t.bringIn;
const some = (list: readonly (string | number)[], most = 6): string => list.slice(0, most).join(', ') + (list.length > most ? ' …' : '');

const Columns = ({ grid, mapping, onMapping }: { grid: Grid; mapping: Mapping; onMapping: (mapping: Mapping) => void }) => {
  const first = grid.rows.slice(mapping.header + 1).find((row) => row.filter((cell) => cell !== null).length > 2) ?? [];
  return (
    <fieldset class="columns">
      <legend>{b.choose}</legend>
      <p class="small soft">{mapping.header >= 0 ? b.line(mapping.header + 1) : b.noLine}</p>
      <div class="pick">
        {mapping.columns.map((target, x) => {
          const heading = mapping.header >= 0 ? String(grid.rows[mapping.header]?.[x] ?? grid.rows[mapping.header - 1]?.[x] ?? '') : '';
          return (
            <label key={x}>
              <span>{b.column(columnName(x), heading)}</span>
              <select
                value={target}
                onChange={(event) =>
                  onMapping({ ...mapping, columns: mapping.columns.map((old, i) => (i === x ? (event.currentTarget.value as Target) : old)) })
                }
              >
                {targets.map((one) => (
                  <option key={one} value={one}>
                    {b.targets[one]}
                  </option>
                ))}
              </select>
              <small class="soft">{first[x] !== null && first[x] !== undefined ? b.example(String(first[x]).slice(0, 40)) : ''}</small>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

const Remarks = ({ grid, brought, doubtful }: { grid: Grid; brought: BroughtIn; doubtful: boolean }) => {
  const problems = brought.problems;
  const lines: string[] = [
    ...(doubtful ? [b.doubtful] : []),
    ...(brought.declared ? [b.totals] : []),
    ...(grid.formulas.length > 0 ? [b.formulas(grid.formulas.length, some(grid.formulas))] : []),
    ...(grid.merged.length > 0 ? [b.merged(grid.merged.length, some(grid.merged))] : []),
    ...(brought.skipped.length > 0 ? [b.skipped(brought.skipped.length, some(brought.skipped, 12))] : []),
    ...(brought.tooMany > 0 ? [b.tooMany(brought.tooMany)] : []),
  ];
  return (
    <div class="remarks">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <>
          <p>
            <b>{b.problems(problems.length)}</b>
          </p>
          <ul class="problems">
            {problems.slice(0, 30).map((problem) => (
              <li key={problem.at}>{b.problem(problem.at, problem.found.slice(0, 40), `${b.targets[problem.target]}: ${b.kinds[problem.kind]}`)}</li>
            ))}
            {problems.length > 30 && <li>…</li>}
          </ul>
        </>
      )}
    </div>
  );
};

export interface BringInProps {
  grid: Grid;
  doubtful: boolean;
  /** Reads another sheet of the same file. */
  onSheet: (name: string) => void;
  onTake: (brought: BroughtIn) => void;
  onCancel: () => void;
}

/** A file before it enters the table: which column is what, what could not be read, and where. */
export const BringIn = ({ grid, doubtful, onSheet, onTake, onCancel }: BringInProps) => {
  const [mapping, setMapping] = useState<Mapping>(() => guess(grid));
  const [asked, setAsked] = useState<boolean | undefined>(undefined);
  const brought = useMemo(() => bringIn(grid, mapping, asked === true), [grid, mapping, asked]);
  const unsure = useMemo(() => bringIn(grid, mapping, false).problems.filter(({ kind }) => kind === 'ask'), [grid, mapping]);
  const missing = missingTargets(mapping.columns).map((target) => b.targets[target]);
  const doubled = doubledTargets(mapping.columns).map((target) => b.targets[target]);
  const first = unsure[0];
  const value = first
    ? showCount(first.found.includes('.') && !first.found.includes(',') ? Math.round(Number(first.found) * 1000) : Number(first.found.replaceAll(',', '')))
    : '';
  return (
    <div class="bring-in card">
      <Columns grid={grid} mapping={mapping} onMapping={setMapping} />
      <p class="stat" role="status">
        {b.rows(brought.rows.length, brought.names.length)} {missing.length > 0 && <b class="warn">{b.missing(missing.join(', '))}</b>}{' '}
        {doubled.length > 0 && <b class="warn">{b.doubled(doubled.join(', '))}</b>}
      </p>
      {first && (
        <fieldset class="choices ask">
          <legend>{b.ask(unsure.length, first.found, value)}</legend>
          {[true, false].map((one) => (
            <label key={String(one)}>
              <input type="radio" name="asked" checked={asked === one} onChange={() => setAsked(one)} />
              <span>{one ? b.askYes(value) : b.askNo}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Remarks grid={grid} brought={brought} doubtful={doubtful} />
      {grid.others.length > 0 && (
        <p class="row">
          <span>{b.others(some(grid.others, 8))}</span>
          {grid.others.slice(0, 8).map((name) => (
            <button key={name} type="button" class="button quiet" onClick={() => onSheet(name)}>
              «{name}»
            </button>
          ))}
        </p>
      )}
      <p class="small soft">{b.takeSays}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-disabled={brought.rows.length === 0 || doubled.length > 0 || (first !== undefined && asked === undefined)}
          onClick={() => brought.rows.length > 0 && doubled.length === 0 && (first === undefined || asked !== undefined) && onTake(brought)}
        >
          {b.take}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {b.cancel}
        </button>
      </div>
    </div>
  );
};
