import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sizeSlugs, sizes, type Size } from '#domain/count/types.ts';
import { teamForms } from '#domain/minutes/dispatch.ts';
import { modes, type Mode } from '#domain/minutes/task.ts';
import { formIds, type Convention, type FormId } from '#domain/minutes/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { words } from '#i18n/minutes.ts';
import type { Minutes, OwnCase } from '#stores/minutes.ts';
import { Left, Start as StartForm, Ways } from '../kit/Start.tsx';

const t = words.start;

interface Props {
  minutes: Minutes;
  mode: Mode | undefined;
  /** Somebody came back from work to choose again. */
  back: boolean;
}

const Cases = ({ cases, open }: { cases: readonly OwnCase[]; open: (own: OwnCase) => void }) =>
  cases.length === 0 ? null : (
    <section class="cases">
      <h3>{t.cases}</h3>
      <ul>
        {cases.map((own) => (
          <li key={own.id}>
            <button type="button" class="button" onClick={() => open(own)}>
              <strong>{own.title}</strong>
              <small>
                {words.modes[own.mode].title}, {words.forms[own.form].title}. {own.aim}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

/** What the address asks for: `?ma=K7M2QP&bai=tim-loi&mau=18`; with `&hom=du` from a box of the counting room. */
const fromAddress = () => {
  const query = new URLSearchParams(location.search);
  const [seed, hom] = [parseCode(query.get('ma')), query.get('hom')];
  const box = seed === undefined ? undefined : sizes.find((size) => sizeSlugs[size] === hom);
  const forms: readonly FormId[] = box ? teamForms : formIds;
  return { seed, box, mode: modes.find((m) => m === query.get('bai')), form: forms.find((f) => f === query.get('mau')) };
};

/** Forms that do not speak of ballots handed out. */
const noConvention: readonly FormId[] = ['19', '24', '25'];
const conventions = (['net', 'gross'] as const).map((id) => ({ id, name: words.convention[id] }));
const ways = (['learn', 'test'] as const).map((id) => ({ id, name: t[id] }));
const named = <T extends string>(ids: readonly T[], of: Readonly<Record<T, { title: string; does: string }>>) =>
  ids.map((id) => ({ id, name: of[id].title, says: of[id].does }));

/** Choosing what to work on. */
export const Start = ({ minutes, mode: preset, back }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  const left = useStore(minutes.$left);
  const [mode, setMode] = useState<Mode>(preset ?? 'dien');
  const [form, setForm] = useState<FormId>('18');
  const [convention, setConvention] = useState<Convention>('net');
  const [test, setTest] = useState(false);
  const [box, setBox] = useState<Size | undefined>();
  const [code, setCode] = useState('');
  useLayoutEffect(() => {
    if (back) root.current?.focus();
  }, []);
  useEffect(() => {
    const asked = fromAddress();
    if (asked.seed) setCode(asked.seed);
    setBox(asked.box);
    if (asked.mode) setMode(asked.mode);
    if (asked.form) setForm(asked.form);
  }, []);
  const begin = (seed: string, own?: OwnCase) => minutes.start({ mode, form, seed, convention, test: own ? false : test, ...(box && { box }) }, own);
  const drop = () => {
    root.current?.focus();
    minutes.drop();
  };
  const bundle = mode === 'ca-bo';
  return (
    <div class="exercise minutes needs-js" tabIndex={-1} ref={root}>
      {left && <Left text={t.left} goOn={t.resume} drop={t.drop} onResume={minutes.resume} onDrop={drop} />}
      <StartForm id="mb" words={t} code={bundle ? '' : code} fixed={bundle} onCode={setCode} onStart={begin}>
        {box && <p class="rule">{t.evening}</p>}
        <Ways legend={t.what} name="mb-mode" list={named(modes, words.modes)} value={mode} onChange={setMode} />
        {!bundle && <Ways legend={t.which} name="mb-form" list={named(box ? teamForms : formIds, words.forms)} value={form} onChange={setForm} />}
        {!bundle && !box && !noConvention.includes(form) && (
          <>
            <Ways legend={words.convention.title} name="mb-conv" list={conventions} value={convention} onChange={setConvention} />
            <p class="small soft">{words.convention.why}</p>
          </>
        )}
        <Ways legend={t.how} name="mb-how" list={ways} value={test ? 'test' : 'learn'} onChange={(id) => setTest(id === 'test')} />
      </StartForm>
      <Cases cases={minutes.cases} open={(own) => begin(newCode(Math.random), own)} />
    </div>
  );
};
