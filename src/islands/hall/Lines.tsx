import { traitOf } from '#domain/hall/items.ts';
import type { Item, Rules } from '#domain/hall/types.ts';

/** Half sizes of a thing, drawn around its middle with its front downwards. */
interface Half {
  w: number;
  d: number;
}

const Table = ({ w, d }: Half) => (
  <>
    <rect class="body" x={-w} y={-d} width={2 * w} height={2 * d} />
    <path class="thin" d={`M${-w + 4} ${d - 4}H${w - 4}`} />
    <circle class="thin" cx={-w / 2} cy={-d - 9} r={6} />
    <circle class="thin" cx={w / 2} cy={-d - 9} r={6} />
  </>
);
const Board = ({ w, d }: Half) => (
  <>
    <rect class="solid" x={-w} y={-d} width={2 * w} height={2 * d} />
    <path class="thin" d={`M${-w} ${d + 4}H${w}`} />
  </>
);
const Booth = ({ w, d, open }: Half & { open: boolean }) => (
  <>
    <rect class="body pale" x={-w} y={-d} width={2 * w} height={2 * d} />
    <path class={open ? 'thin dashed' : 'thick'} d={`M${-w} ${d}V${-d}H${w}V${d}`} />
    <path class="thin" d={`M-9 ${d + 16}A9 9 0 0 1 9 ${d + 16}`} />
    <circle class="thin" cx={0} cy={d + 10} r={4} />
  </>
);
const Box = ({ w, d }: Half) => (
  <>
    <rect class="red-body" x={-w} y={-d} width={2 * w} height={2 * d} />
    <path class="slot" d={`M${-w * 0.55} 0H${w * 0.55}`} />
    <path class="front" d={`M-4 ${d + 5}L0 ${d + 10}L4 ${d + 5}Z`} />
  </>
);
const Seats = ({ w, d }: Half) => (
  <>
    {Array.from({ length: Math.max(1, Math.floor(w / 9)) }, (_, i, count = Math.max(1, Math.floor(w / 9))) => (
      <rect key={i} class="body" x={-w + (i * 2 * w) / count + 2} y={-d + 3} width={(2 * w) / count - 4} height={2 * d - 6} rx={3} />
    ))}
    <path class="thin" d={`M${-w} ${-d}H${w}`} />
  </>
);
const Camera = () => (
  <>
    <path class="solid" d="M-5 -5H5V2H-5Z" />
    <path class="thin dashed" d="M0 2L-46 48M0 2L46 48M-46 48A66 66 0 0 0 46 48" />
  </>
);
const Banner = ({ w, d }: Half) => <rect class="body pale" x={-w} y={-d} width={2 * w} height={2 * d} />;

/** The lines of each kind; front downwards. */
export const Lines = ({ item, rules, w, d }: Half & { item: Item; rules: Rules }) => {
  switch (item.kind) {
    case 'table1':
    case 'table2':
    case 'chief':
    case 'stamp':
    case 'guide':
    case 'firstAid':
      return <Table w={w} d={d} />;
    case 'booth':
      return <Booth w={w} d={d} open={traitOf(item, 'screens', rules) === 'none'} />;
    case 'box':
      return <Box w={w} d={d} />;
    case 'mobile':
      return (
        <>
          <rect class="red-body" x={-w} y={-d} width={2 * w} height={2 * d} />
          <path class="thin" d={`M${-w / 2} ${-d}V${-d - 5}H${w / 2}V${-d}`} />
        </>
      );
    case 'seats':
    case 'prioritySeats':
      return <Seats w={w} d={d} />;
    case 'observers':
      return <rect class="thin dashed" x={-w} y={-d} width={2 * w} height={2 * d} />;
    case 'camera':
      return <Camera />;
    case 'mirror':
      return <path class="thick" d={`M${-w} ${-d + 2}H${w}M${-w} ${d - 2}H${w}`} />;
    case 'cable':
      return <path class="thin" d={`M${-w} 0${Array.from({ length: 12 }, () => 'q2.5 -7 5 0t5 0').join('')}`} />;
    case 'flag':
      return (
        <>
          <circle class="solid" cx={0} cy={0} r={4} />
          <path class="red-body" d="M0 -1L22 -12V6Z" />
        </>
      );
    case 'speaker':
      return <path class="body" d="M-9 -6H-2L9 -10V10L-2 6H-9Z" />;
    case 'extinguisher':
      return <circle class="red-body" cx={0} cy={0} r={6} />;
    case 'lamp':
      return <path class="thin" d="M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0M-4 -4L4 4M4 -4L-4 4" />;
    case 'ramp':
      return <path class="thin" d={`M${-w} ${-d}H${w}V${d}H${-w}ZM0 ${d - 4}V${-d + 6}M-6 ${-d + 13}L0 ${-d + 5}L6 ${-d + 13}`} />;
    case 'arrowIn':
    case 'arrowOut':
      return <rect class="red-body" x={-w} y={-7} width={2 * w} height={14} rx={2} />;
    case 'bunting':
      return <path class="thin" d={`M${-w} -5H${w}${[0, 1, 2, 3, 4].map((i) => `M${-w + i * 16} -5l8 12l8 -12`).join('')}`} />;
    case 'backdrop':
      return (
        <>
          <rect class="solid" x={-w} y={-d} width={2 * w} height={2 * d} />
          <path class="red-line" d={`M${-w} ${d + 5}H${w}`} />
        </>
      );
    case 'gateSign':
    case 'slogan':
    case 'sponsor':
    case 'oldBanner':
    case 'leaflet':
      return <Banner w={w} d={Math.max(d, 7)} />;
    default:
      return <Board w={w} d={d} />;
  }
};
