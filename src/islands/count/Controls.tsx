import type { Role } from '#domain/count/types.ts';
import { countWords as t } from '#i18n/count.ts';
import { useVoice } from './voice.ts';

export type Speed = 'hand' | 'slow' | 'normal' | 'quick';
export const speeds: readonly Speed[] = ['hand', 'slow', 'normal', 'quick'];
/** Milliseconds from one name to the next. */
export const paceOf: Record<Speed, number> = { hand: 0, slow: 3200, normal: 2000, quick: 1100 };

export interface ControlsProps {
  role: Role;
  speed: Speed;
  playing: boolean;
  aloud: boolean;
  ended: boolean;
  onSpeed: (speed: Speed) => void;
  onPlay: () => void;
  onNext: () => void;
  onStop: () => void;
  onFast: () => void;
  onAloud: () => void;
}

/** The bar at the thumb: stop, go on. */
export const Controls = ({ role, playing, ended, speed, onPlay, onNext, onStop }: ControlsProps) => (
  <div class="bar-bottom reading-bar">
    <button type="button" class="button stop-button" aria-keyshortcuts="d" onClick={onStop}>
      <svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
        <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      </svg>
      {t.read.stop}
    </button>
    {ended ? (
      <button type="button" class="button primary" onClick={onNext}>
        {t.read.toClose}
      </button>
    ) : (
      role === 'check' &&
      (speed === 'hand' ? (
        <button type="button" class="button onward" onClick={onNext}>
          {t.next}
        </button>
      ) : (
        <button type="button" class="button onward" aria-pressed={playing} onClick={onPlay}>
          {playing ? t.read.pause : t.read.play}
        </button>
      ))
    )}
  </div>
);

/** Pace, voice, and letting another group read the rest. */
export const Pace = ({ role, speed, aloud, ended, onSpeed, onFast, onAloud }: ControlsProps) => {
  const voice = useVoice();
  return (
    <details class="pace">
      <summary>{t.read.speed}</summary>
      {role === 'check' && (
        <fieldset class="speeds">
          <legend class="vh">{t.read.speed}</legend>
          {speeds.map((one) => (
            <label key={one} class="choice pick">
              <input type="radio" name="speed" checked={speed === one} onChange={() => onSpeed(one)} />
              <span>{t.read.speeds[one]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {voice && (role === 'check' || role === 'write') && (
        <label class="aloud">
          <input type="checkbox" checked={aloud} onChange={onAloud} /> {t.read.voice}
        </label>
      )}
      {!ended && (
        <p>
          <button type="button" class="button" onClick={onFast}>
            {t.read.fast}
          </button>
          <small class="soft">{t.read.fastHelp}</small>
        </p>
      )}
      <dl class="keys">
        {t.read.keyList.map(([key, says]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
