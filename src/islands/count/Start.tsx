import { modes, roles, sizes, type Mode, type Role, type Size } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { Start as StartForm, Ways, type StartProps } from '../kit/Start.tsx';

export interface Wish {
  mode: Mode;
  size: Size;
  role: Role;
  code: string;
}

interface Props extends Pick<StartProps, 'onStart' | 'onPrint'> {
  wish: Wish;
  /** A hand-made case: only the way of working can be chosen. */
  fixed: boolean;
  onChange: (wish: Wish) => void;
}

const waysOf = <T extends string>(list: readonly T[], words: Record<T, { name: string; says: string; count?: string }>) =>
  list.map((id) => ({ id, name: words[id].name, says: words[id].says, size: words[id].count }));

/** Where the evening begins: which way, which box, which seat. */
export const Start = ({ wish, fixed, onChange, onStart, onPrint }: Props) => (
  <StartForm id="count" words={t.start} code={wish.code} fixed={fixed} onCode={(code) => onChange({ ...wish, code })} onStart={onStart} onPrint={onPrint}>
    <p class="rule">{t.start.rule}</p>
    <Ways list={waysOf(fixed ? modes.filter((mode) => mode !== 'team') : modes, t.modes)} value={wish.mode} onChange={(mode) => onChange({ ...wish, mode })} />
    {!fixed && <Ways legend={t.start.size} name="size" list={waysOf(sizes, t.sizes)} value={wish.size} onChange={(size) => onChange({ ...wish, size })} />}
    {!fixed && wish.mode !== 'team' && (
      <Ways legend={t.start.role} name="role" list={waysOf(roles, t.roles)} value={wish.role} onChange={(role) => onChange({ ...wish, role })} />
    )}
  </StartForm>
);
