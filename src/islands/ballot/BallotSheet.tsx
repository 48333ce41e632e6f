import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Ballot } from '#domain/ballot/types.ts';
import { ballotWords as t } from '#i18n/ballot.ts';
import { BallotPaper } from './BallotPaper.tsx';
import { describe } from './describe.ts';

const levels = ['qh', 'tinh', 'xa'] as const;

/** What the people at the table know before they look at the paper. */
const Table = ({ ballot }: { ballot: Ballot }) => {
  const { room } = ballot;
  return (
    <div class="table-card">
      <p class="pile">
        <span class={`swatch ${room.pile}`} aria-hidden="true" />
        <span>
          {t.room.pile}: <strong>{t.room.short[room.pile]}</strong>
        </span>
      </p>
      <p class="soft small">
        {t.room.team(room.team)}, {room.commune}. {t.room.units}: {levels.map((level) => t.room.of(level, room.units[level])).join(', ')}.
      </p>
    </div>
  );
};

/** What the picture shows, for those who listen. */
const BallotText = ({ ballot }: { ballot: Ballot }) => {
  const { whole, names } = describe(ballot);
  return (
    <div class="vh">
      {whole.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ol>
        {names.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
};

/** A ballot on the table, with what is known about the table, in words and as a picture that can be enlarged. */
export const BallotSheet = ({ ballot, label, zoomed = false }: { ballot: Ballot; label: string; zoomed?: boolean }) => (
  <div class="sheet-side">
    <Table ballot={ballot} />
    <div class={zoomed ? 'mat zoomed' : 'mat'} {...(zoomed ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}>
      <BallotPaper ballot={ballot} label={label} />
    </div>
    <BallotText ballot={ballot} />
  </div>
);

export const useZoom = (): readonly [boolean, () => void] => {
  const [zoomed, set] = useState(false);
  return [zoomed, () => set(!zoomed)];
};

/** Which ballot it is, and the button that enlarges it. */
export const SheetHead = ({ label, zoomed, onZoom, focus }: { label: string; zoomed: boolean; onZoom: () => void; focus: Ref<HTMLHeadingElement> }) => (
  <div class="at">
    <h3 tabIndex={-1} ref={focus}>
      {label}
    </h3>
    <button type="button" class="button quiet no-print" aria-pressed={zoomed} onClick={onZoom}>
      <svg viewBox="0 0 24 24" class="sign" aria-hidden="true">
        <path d={`M15.5 15.5 21 21M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M7 10h6${zoomed ? '' : 'M10 7v6'}`} />
      </svg>
      {zoomed ? t.unzoom : t.zoom}
    </button>
  </div>
);
