import type { DayMode } from '#domain/day/attempt.ts';
import { dayWords } from '#i18n/day.ts';
import { Start as StartForm, Ways, type StartProps as FormProps } from '../kit/Start.tsx';

const t = dayWords.start;

interface StartProps extends Pick<FormProps, 'code' | 'onCode' | 'onStart' | 'onPrint'> {
  mode: DayMode;
  onMode: (mode: DayMode) => void;
}

/** Which way of working, which code. */
export const Start = ({ mode, onMode, ...form }: StartProps) => (
  <StartForm id="day" words={t} {...form}>
    <Ways list={(['learn', 'test'] as const).map((id) => ({ id, ...t[id] }))} value={mode} onChange={onMode} />
    <p class="rule">{t.rule}</p>
  </StartForm>
);
