import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sizeSlugs, sizes, type Size } from '#domain/count/types.ts';
import { teamForms } from '#domain/minutes/dispatch.ts';
import { modes, type Mode } from '#domain/minutes/task.ts';
import { formIds, type Convention, type FormId } from '#domain/minutes/types.ts';
import { newCode, parseCode } from '#domain/seed.ts';
import { words } from '#i18n/minutes.ts';
import type { Minutes, OwnCase } from '#stores/minutes.ts';

interface Props {
  minutes: Minutes;
  mode: Mode | undefined;
  /** Somebody came back from work to choose again. */
  back: boolean;
}

/** One choice of several, as buttons with a word on what each is. */
const Choices = <T extends string>({
  name,
  title,
  list,
  value,
  set,
}: {
  name: string;
  title: string;
  list: readonly { id: T; title: string; does: string }[];
  value: T;
  set: (id: T) => void;
}) => (
  <fieldset class="choices">
    <legend>{title}</legend>
    <div class="grid">
      {list.map((one) => (
        <label key={one.id} class="choice">
          <input type="radio" name={name} checked={value === one.id} onChange={() => set(one.id)} />
          <span>
            <strong>{one.title}</strong>
            {one.does && <small>{one.does}</small>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

const Left = ({ minutes }: { minutes: Minutes }) => (
  <p class="note left">
    {words.start.left}{' '}
    <button type="button" class="button primary" onClick={minutes.resume}>
      {words.start.resume}
    </button>{' '}
    <button
      type="button"
      class="button quiet"
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('.start')?.focus();
        minutes.drop();
      }}
    >
      {words.start.drop}
    </button>
  </p>
);

const Cases = ({ cases, open }: { cases: readonly OwnCase[]; open: (own: OwnCase) => void }) =>
  cases.length === 0 ? null : (
    <section class="cases">
      <h3>{words.start.cases}</h3>
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
  const [bad, setBad] = useState(false);
  useEffect(() => {
    if (back) root.current?.focus();
    const asked = fromAddress();
    if (asked.seed) setCode(asked.seed);
    setBox(asked.box);
    if (asked.mode) setMode(asked.mode);
    if (asked.form) setForm(asked.form);
  }, []);
  const begin = (own?: OwnCase) => {
    const seed = code.trim() === '' ? newCode(Math.random) : parseCode(code);
    setBad(seed === undefined);
    if (seed === undefined && !own) return;
    minutes.start({ mode, form, seed: seed ?? newCode(Math.random), convention, test: own ? false : test, ...(box && { box }) }, own);
  };
  return (
    <div class="start" tabIndex={-1} ref={root}>
      {left && <Left minutes={minutes} />}
      {box && <p class="note">{words.start.evening}</p>}
      <Choices name="mb-mode" title={words.start.what} value={mode} set={setMode} list={modes.map((id) => ({ id, ...words.modes[id] }))} />
      {mode !== 'ca-bo' && (
        <Choices
          name="mb-form"
          title={words.start.which}
          value={form}
          set={setForm}
          list={(box ? teamForms : formIds).map((id) => ({ id, ...words.forms[id] }))}
        />
      )}
      {mode !== 'ca-bo' && !box && !['19', '24', '25'].includes(form) && (
        <>
          <Choices
            name="mb-conv"
            title={words.convention.title}
            value={convention}
            set={setConvention}
            list={(['net', 'gross'] as const).map((id) => ({ id, title: words.convention[id], does: '' }))}
          />
          <p class="small soft">{words.convention.why}</p>
        </>
      )}
      <Choices
        name="mb-how"
        title={words.start.how}
        value={test ? 'test' : 'learn'}
        set={(id) => setTest(id === 'test')}
        list={(['learn', 'test'] as const).map((id) => ({ id, title: words.start[id], does: '' }))}
      />
      {mode !== 'ca-bo' && (
        <p class="code-line">
          <label for="mb-code">{words.start.code}</label>
          <input
            id="mb-code"
            class="code-field"
            maxLength={9}
            autocomplete="off"
            autocapitalize="characters"
            value={code}
            aria-invalid={bad || undefined}
            aria-describedby="mb-code-hint"
            onInput={(e) => setCode(e.currentTarget.value)}
          />
          <span id="mb-code-hint" class="small soft" role="status">
            {bad ? words.start.codeBad : words.start.codeHint}
          </span>
        </p>
      )}
      <p>
        <button type="button" class="button primary" onClick={() => begin()}>
          {words.start.go}
        </button>
      </p>
      <Cases cases={minutes.cases} open={begin} />
    </div>
  );
};
