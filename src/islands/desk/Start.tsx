import type { DeskMode } from '#domain/desk/types.ts';
import { deskWords } from '#i18n/desk.ts';
import { Start as StartForm, Ways, type StartProps as FormProps } from '../kit/Start.tsx';

const t = deskWords.start;

interface StartProps extends Pick<FormProps, 'code' | 'onCode' | 'onStart' | 'onPrint'> {
  mode: DeskMode;
  queue: boolean;
  onMode: (mode: DeskMode) => void;
  onQueue: (queue: boolean) => void;
}

/** Which way of working, which code, with or without a queue. */
export const Start = ({ mode, queue, onMode, onQueue, ...form }: StartProps) => (
  <StartForm id="desk" words={t} {...form}>
    <Ways list={(['learn', 'test'] as const).map((id) => ({ id, ...t[id] }))} value={mode} onChange={onMode} />
    <p class="rule">{t.rule}</p>
    <label class="check">
      <input type="checkbox" checked={queue} onChange={(event) => onQueue(event.currentTarget.checked)} />
      <span>{t.queue}</span>
    </label>
  </StartForm>
);
