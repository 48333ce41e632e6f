import { formHead } from '#domain/ballot/forms.ts';
import type { Ballot } from '#domain/ballot/types.ts';
import { createRandom } from '#domain/seed.ts';
import { layOut, sheet, type Layout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { TeamStamp } from './TeamStamp.tsx';

const country = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const practice = 'BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';
const wave = `M0 0${'q4 -7 8 0t8 0'.repeat(37)}`;

/** Colour of the level again as a pattern, for those who cannot tell colours and for black-and-white printers. */
const Edge = ({ y }: { y: number }) => (
  <g class="edge" transform={`translate(0 ${y})`}>
    <path class="ticks" d="M0 0H592" />
    <path class="dots" d="M4 0H592" />
    <path class="waves" d={wave} />
  </g>
);

const Head = ({ ballot }: { ballot: Ballot }) => {
  const { left } = formHead(ballot);
  return (
    <g class="head">
      <text x="150" y="48">
        {left[0]}
      </text>
      <text x="150" y="66">
        {left[1]}
      </text>
      <path d="M122 74H178" />
      <text x="410" y="48" class="bold" textLength="300" lengthAdjust="spacingAndGlyphs">
        {country[0]}
      </text>
      <text x="410" y="66" class="bold">
        {country[1]}
      </text>
      <path d="M330 74H490" />
      <path class="place" d="M36 98H164V196H36Z" />
      {ballot.stamp?.place === 'corner' ? null : (
        <>
          <text x="100" y="142" class="hint">
            Vị trí đóng dấu
          </text>
          <text x="100" y="158" class="hint">
            của Tổ bầu cử
          </text>
        </>
      )}
    </g>
  );
};

const Printed = ({ ballot, layout }: { ballot: Ballot; layout: Layout }) => (
  <g class="print">
    {ballot.paper === 'homemade' ? null : <Head ballot={ballot} />}
    {(ballot.paper === 'homemade' ? layout.title.slice(0, 2) : layout.title).map((line) => (
      <text key={line.text} class="title" x="296" y={line.y} font-size={line.size}>
        {line.text}
      </text>
    ))}
    {ballot.paper === 'homemade' ? null : (
      <text class="title" x="296" y={layout.seatsY} font-size="18">
        Được bầu {ballot.seats} đại biểu
      </text>
    )}
    {layout.names.map((box) => (
      <g key={box.number.text} font-size={box.size}>
        <text x={box.number.x} y={box.number.y}>
          {box.number.text}
        </text>
        {box.lines.map((line) => (
          <text key={line.text} class="bold" x={line.x} y={line.y} textLength={Math.round(line.width)} lengthAdjust="spacingAndGlyphs">
            {line.text}
          </text>
        ))}
      </g>
    ))}
    <text class="practice" x="296" y="829">
      {practice}
    </text>
  </g>
);

/** What a copier leaves: specks and a dark edge. */
const CopyTraces = ({ seed }: { seed: number }) => {
  const random = createRandom(`${seed}/copy`);
  const specks = Array.from({ length: 60 }, () => `M${random.int(592)} ${random.int(840)}h${1 + random.int(2)}`).join('');
  return (
    <g class="copier">
      <path class="speck" d={specks} />
      <path class="band" d="M0 0H10L7 300L9 560L6 840H0Z" />
      <path class="band" d="M0 840V833L250 836L592 831V840Z" />
    </g>
  );
};

/**
 * One ballot as a picture: form 13, 14 or 15 with everything on it. What a screen reader says of it stands in
 * `BallotText`, so the picture itself only carries a name.
 */
export const BallotPaper = ({ ballot, label }: { ballot: Ballot; label: string }) => {
  const layout = layOut(ballot);
  return (
    <svg class={`ballot-paper ${ballot.level} ${ballot.paper}`} viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="img" aria-label={label}>
      <path class="sheet" d="M0 0H592V840H0Z" />
      <path class="tint" d="M0 0H592V840H0Z" />
      <Edge y={9} />
      <Edge y={812} />
      <Printed ballot={ballot} layout={layout} />
      {ballot.stamp && <TeamStamp ballot={ballot} stamp={ballot.stamp} />}
      {ballot.paper === 'copy' && <CopyTraces seed={ballot.seed} />}
      <Marks ballot={ballot} layout={layout} />
    </svg>
  );
};
