import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findings } from '#domain/hall/checks.ts';
import type { Hall, Plan, Rules } from '#domain/hall/types.ts';
import { newCode } from '#domain/seed.ts';
import { hallWords as t } from '#i18n/hall.ts';
import { createArrange, createInspect, inspectionOf } from '#stores/hall.ts';
import { Arrange } from './Arrange.tsx';
import { Inspect } from './Inspect.tsx';
import { addressWith, asked, remember } from '../kit/address.ts';
import { Left } from '../kit/Start.tsx';
import { useLive } from '../kit/use-live.ts';
import { Presenter } from './Presenter.tsx';
import { Start, type Choice, type Mode } from './Start.tsx';
import type { Words } from '../kit/words.ts';

export interface HallExerciseProps {
  /** Key in the progress: "bo-tri-phong". */
  id: string;
  halls: readonly Hall[];
  /** The elections, the current one first. */
  rules: readonly [Rules, ...Rules[]];
  words: Words;
  mode?: Mode | undefined;
  /** Hall chosen at first. */
  hall?: string | undefined;
  /** The exercise is the page: the address carries what was chosen. */
  own?: boolean;
}

const inAddress: Record<Mode, string> = { arrange: 'bo-tri', inspect: 'kiem-tra' };
/** What the address says of this room. */
const partsOf = ({ mode, hall, edition }: Choice, seed: string): Record<string, string> => ({
  ma: seed,
  'che-do': inAddress[mode],
  ...(mode === 'arrange' && { phong: hall, ky: edition }),
});

/** The exercise "Bố trí phòng bỏ phiếu": arranging a room, inspecting one, showing one to a hall full of people. */
export const HallExercise = ({ id, halls, rules, words, mode = 'arrange', hall = halls[0]?.id ?? '', own = false }: HallExerciseProps) => {
  const arrange = useMemo(() => createArrange(id, halls, rules), [id, halls, rules]);
  const inspect = useMemo(() => createInspect(id, halls, rules[0]), [id, halls, rules]);
  const [plan, inspection, attempt] = [useLive(arrange.$plan), useLive(inspect.$inspection), useLive(inspect.$attempt)];
  const [left, inspectLeft] = [useLive(arrange.$left), useLive(inspect.$left)];
  const [choice, setChoice] = useState<Choice>({ mode, hall, edition: rules[0].edition, code: '' });
  const [presented, present] = useState('');
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const { query, seed: code, mode: wanted, present: shown } = asked(inAddress);
    setChoice((old) => ({
      mode: wanted ?? old.mode,
      hall: halls.find((one) => one.id === query.get('phong'))?.id ?? old.hall,
      edition: rules.find((one) => one.edition === query.get('ky'))?.edition ?? old.edition,
      code: code ?? '',
    }));
    if (shown) return present(code ?? newCode(Math.random));
    arrange.look();
    inspect.look();
  }, [arrange, inspect]);

  const start = (code: string) => {
    if (own) remember(partsOf(choice, code));
    if (choice.mode === 'inspect') inspect.start(code);
    else arrange.start(choice.hall, choice.edition, code);
  };
  const print = async (which: Mode, of: Plan, seed: string) => {
    const { printRoom } = await import('./PaperTwin.tsx');
    printRoom(which, { plan: of, findings: findings(of), words, seed });
  };
  const printNew = (code: string) => {
    const empty = halls.find((one) => one.id === choice.hall);
    const of = rules.find((one) => one.edition === choice.edition) ?? rules[0];
    if (choice.mode === 'inspect') void print('inspect', inspectionOf(code, halls, rules[0]).plan, code);
    else if (empty) void print('arrange', { hall: empty, rules: of, items: [] }, code);
  };
  const leave = () => {
    setChoice({ ...choice, code: '' });
    arrange.leave();
    inspect.leave();
    requestAnimationFrame(() => root.current?.focus());
  };
  const again = (code: string) => {
    if (own) remember(partsOf({ ...choice, mode: 'inspect' }, code));
    inspect.start(code);
  };
  const body = () => {
    if (presented) return <Presenter plan={inspectionOf(presented, halls, rules[0]).plan} words={words} seed={presented} />;
    if (inspection && attempt)
      return (
        <Inspect
          room={inspect}
          words={words}
          address={own ? addressWith(partsOf({ ...choice, mode: 'inspect' }, attempt.seed)) : undefined}
          onAgain={() => again(newCode(Math.random))}
          onSame={() => again(attempt.seed)}
          onOther={leave}
          onPrint={() => void print('inspect', inspection.plan, attempt.seed)}
        />
      );
    if (plan) return <Arrange room={arrange} words={words} onLeave={leave} onPrint={() => void print('arrange', plan, arrange.$attempt.get()?.seed ?? '')} />;
    return (
      <>
        {left && <Left text={t.start.left.arrange(left.items.length)} drop={t.start.drop} onResume={arrange.resume} onDrop={arrange.drop} />}
        {inspectLeft && <Left text={t.start.left.inspect(inspectLeft.marks.length)} drop={t.start.drop} onResume={inspect.resume} onDrop={inspect.drop} />}
        <Start halls={halls} rules={rules} choice={choice} onChoice={setChoice} onStart={start} onPrint={printNew} />
      </>
    );
  };
  return (
    <section class="exercise framed hall needs-js" tabIndex={-1} ref={root} aria-label={t.title}>
      {body()}
    </section>
  );
};
