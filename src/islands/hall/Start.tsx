import type { Hall, Rules } from '#domain/hall/types.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { Start as StartForm, Ways, type StartProps as FormProps } from '../kit/Start.tsx';

export type Mode = 'arrange' | 'inspect';
const modes = ['arrange', 'inspect'] as const;

export interface Choice {
  mode: Mode;
  hall: string;
  edition: string;
  code: string;
}
export interface StartProps extends Pick<FormProps, 'onStart' | 'onPrint'> {
  halls: readonly Hall[];
  rules: readonly Rules[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

const metres = (cells: number): string => String(cells / 4).replace('.', ',');
const sizeOf = ({ room, voters }: Hall): string => `${t.plan.room(metres(room.width), metres(room.depth))}, ${t.plan.voters(voters)}`;

/** Where everything begins: arranging or inspecting, which hall, which code. */
export const Start = ({ halls, rules, choice, onChoice, onStart, onPrint }: StartProps) => (
  <StartForm id="hall" words={t.start} code={choice.code} onCode={(code) => onChoice({ ...choice, code })} onStart={onStart} onPrint={onPrint}>
    <Ways list={modes.map((id) => ({ id, ...t.modes[id] }))} value={choice.mode} onChange={(mode) => onChoice({ ...choice, mode })} />
    {choice.mode === 'inspect' ? (
      <p class="rule">{t.start.rule}</p>
    ) : (
      <>
        <Ways
          legend={t.start.hall}
          name="hall"
          list={halls.map((hall) => ({ id: hall.id, name: hall.title, size: sizeOf(hall), says: hall.about }))}
          value={choice.hall}
          onChange={(hall) => onChoice({ ...choice, hall })}
        />
        <Ways
          legend={t.start.edition}
          name="edition"
          list={rules.map(({ edition }) => ({ id: edition as string, name: t.start.editionOf(edition) }))}
          value={choice.edition}
          onChange={(edition) => onChoice({ ...choice, edition })}
        />
      </>
    )}
  </StartForm>
);
