import { useStore } from '@nanostores/preact';
import type { Sheet } from '#domain/result/types.ts';
import { resultWords as t } from '#i18n/result.ts';
import type { ResultStore } from '#stores/result.ts';
import type { Spot } from './grid-keys.ts';

/** What can be done to the table as a whole. */
export const TableTools = ({ store, active, onSay, example }: { store: ResultStore; active: Spot; onSay: (text: string) => void; example: Sheet }) => {
  const declared = useStore(store.$hasDeclared);
  const canUndo = useStore(store.$canUndo);
  return (
    <div class="row tools">
      <button type="button" class="button quiet" onClick={() => store.addRows(1)}>
        {t.tool.addRow}
      </button>
      <button type="button" class="button quiet" onClick={() => store.addRows(10)}>
        {t.tool.addRows}
      </button>
      <button type="button" class="button quiet" onClick={() => store.removeRow(active.row)}>
        {t.tool.removeRow}
      </button>
      <button type="button" class="button quiet" onClick={() => store.withDeclared(!declared)}>
        {declared ? t.tool.withoutTotals : t.tool.withTotals}
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={!canUndo}
        onClick={() => {
          store.undo();
          onSay(t.tool.undone);
        }}
      >
        {t.tool.undo}
      </button>
      <button type="button" class="button quiet" onClick={() => store.show(example)}>
        {t.tool.example}
      </button>
      <button type="button" class="button quiet" onClick={store.clear}>
        {t.tool.clear}
      </button>
    </div>
  );
};

/** Whether the table stays on the device. */
export const Keep = ({ store }: { store: ResultStore }) => {
  const keep = useStore(store.$keep);
  return (
    <label class="keep">
      <input type="checkbox" checked={keep} onChange={(event) => store.keep(event.currentTarget.checked)} />
      <span>
        {t.tool.keep}
        <small class="soft">{t.tool.keepHelp}</small>
      </span>
    </label>
  );
};
