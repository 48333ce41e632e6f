import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { counts, type Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import { createResult, type ResultStore } from '#stores/result.ts';
import type { Words } from '../kit/words.ts';
import { Below } from './Below.tsx';
import { Files } from './Files.tsx';
import type { Spot } from './grid-keys.ts';
import { Grid } from './Grid.tsx';
import { Announce, HereLine } from './Here.tsx';
import { Keep, TableTools } from './TableTools.tsx';
import { UnitForm } from './UnitForm.tsx';

export interface ResultToolProps {
  words: Words;
  /** Shown by «Xem ví dụ». */
  example: Sheet;
  /** When an extra or repeat election must be held, in words. */
  within: string;
}

const useCursor = () => {
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const [focus, setFocus] = useState(0);
  const go = (spot: Spot, withFocus: boolean) => {
    setActive(spot);
    if (withFocus) setFocus((n) => n + 1);
  };
  return { active, focus, go };
};

/** The active cell, kept inside the table when rows or columns go. */
const useInside = (store: ResultStore, active: Spot): Spot => {
  const unit = useStore(store.$unit);
  const rows = store.$sheet.get().rows.length;
  return active.row < rows && active.column <= counts.length + unit.candidates.length ? active : { row: 0, column: 0 };
};

/** The result checker as a tool: the unit, its table, what does not hold, what follows, and what can be taken away. */
export const ResultTool = ({ words, example, within }: ResultToolProps) => {
  const store = useMemo(() => createResult(), []);
  const [said, say] = useState('');
  const { active, focus, go } = useCursor();
  const here = useInside(store, active);
  useEffect(() => {
    if (store.look()) say(t.tool.kept);
    const leave = () => store.flush();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [store]);
  return (
    <div class="result needs-js">
      <section aria-labelledby="rs-unit">
        <h2 id="rs-unit">{t.tool.unit}</h2>
        <UnitForm store={store} onSay={say} />
      </section>
      <section aria-labelledby="rs-table">
        <h2 id="rs-table">{t.tool.table}</h2>
        <p class="small soft">{t.tool.tableHelp}</p>
        <Files onTake={store.take} onSay={say} />
        <Grid store={store} active={here} onActive={go} focus={focus} onSay={say} />
        <p class="scroll-hint small soft" aria-hidden="true">
          {t.tool.scroll}
        </p>
        <HereLine store={store} active={here} words={words} />
        <TableTools store={store} active={here} onSay={say} example={example} />
        <Keep store={store} />
        <p class="vh" role="status">
          {said}
        </p>
        <Announce store={store} words={words} active={here} say={say} />
      </section>
      <Below store={store} words={words} within={within} onGo={(spot) => go(spot, true)} />
    </div>
  );
};
