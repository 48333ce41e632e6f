import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Sign } from '../kit/Sign.tsx';
import type { CodeWords } from '../kit/words.ts';

/** A heading that takes the focus when its screen appears. */
export const Heading = ({ children }: { children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const top = heading.current?.closest('.count')?.getBoundingClientRect().top ?? 0;
    if (top < 0) heading.current?.closest('.count')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <h3 class="step-title" tabIndex={-1} ref={heading}>
      {children}
    </h3>
  );
};

interface ChoicesProps {
  options: readonly { id: string; text: string }[];
  value: string;
  onChange: (id: string) => void;
  legend: string;
  name: string;
}

/** One of several, each a card. */
export const Choices = ({ options, value, onChange, legend, name }: ChoicesProps) => (
  <fieldset class="choices">
    <legend class="vh">{legend}</legend>
    {options.map(({ id, text }) => (
      <label key={id} class="choice pick">
        <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
        <span>{text}</span>
      </label>
    ))}
  </fieldset>
);

/** Right or wrong. */
export const Mark = ({ right }: { right: boolean }) => <Sign kind={right ? 'yes' : 'no'} />;

/** Why, and what to do, with the article. */
export const Reason = ({ words, act }: { words: CodeWords; act: string }) => (
  <>
    <p>{words.why}</p>
    <p>
      <b>{act}:</b> {words.act} <span class="law-tag">{words.cite}</span>
    </p>
  </>
);
