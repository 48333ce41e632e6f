import type { Place } from '#domain/scenario/types.ts';

const Person = ({ x, y, sits = false }: { x: number; y: number; sits?: boolean }) => (
  <g>
    <circle cx={x} cy={y} r="6" />
    <path d={sits ? `M${x - 8} ${y + 26}v-10q0-9 8-9t8 9v10` : `M${x - 8} ${y + 24}v-8q0-9 8-9t8 9v8M${x - 4} ${y + 24}v22M${x + 4} ${y + 24}v22`} />
  </g>
);
const Box = ({ x, y }: { x: number; y: number }) => (
  <g>
    <path class="paper" d={`M${x} ${y}h44v38h-44z`} />
    <path d={`M${x} ${y}l6-7h32l6 7M${x + 12} ${y - 3.5}h20`} />
    <path class="red" d={`M${x + 22} ${y + 11}l2.5 5.5 6 .6-4.5 4 1.3 6-5.3-3.100-5.3 3.100 1.3-6-4.5-4 6-.6z`} />
  </g>
);
const Table = ({ x, y, width }: { x: number; y: number; width: number }) => <path d={`M${x} ${y}h${width}M${x + 10} ${y}v34M${x + width - 10} ${y}v34`} />;
const Flag = ({ x, y }: { x: number; y: number }) => (
  <g>
    <path d={`M${x} ${y}v60`} />
    <path class="red-fill" d={`M${x} ${y}h30v20h-30z`} />
    <path class="star" d={`M${x + 15} ${y + 4}l1.8 4 4.3.4-3.200 2.900.9 4.3-3.8-2.200-3.8 2.200.9-4.3-3.200-2.900 4.3-.4z`} />
  </g>
);

const drawings: Record<Place, () => preact.JSX.Element> = {
  phong: () => (
    <g>
      <path class="thin" d="M0 134h360M20 20h320v114" />
      <Flag x={36} y={30} />
      <path d="M90 44h70v10h-70zM90 62h46" class="thin" />
      <Table x={196} y={100} width={60} />
      <Person x={212} y={66} sits />
      <Person x={238} y={66} sits />
      <Box x={140} y={96} />
      <Person x={116} y={82} />
      <path d="M286 134V62h44v72M286 80h44" />
      <path class="thin" d="M296 62v-10h24v10" />
    </g>
  ),
  cong: () => (
    <g>
      <path class="thin" d="M0 134h360" />
      <path d="M84 134V46h14v88M262 134V46h14v88M76 46h208M76 30h208v16M76 30v16M284 30v16" />
      <path class="red" d="M112 38h136" />
      <Flag x={40} y={74} />
      <path class="thin" d="M98 80l54 20v34M262 80l-54 20v34" />
      <Person x={176} y={84} />
      <Person x={308} y={84} />
      <Person x={332} y={88} />
    </g>
  ),
  'ban-kiem': () => (
    <g>
      <path class="thin" d="M0 134h360M180 14v14" />
      <path d="M166 40q14-24 28 0z" />
      <Table x={70} y={100} width={220} />
      <path class="paper" d="M96 100v-12h30v12zM96 94h30M138 100v-18h30v18zM138 94h30M138 88h30M180 100v-8h30v8z" />
      <Person x={88} y={58} sits />
      <Person x={272} y={58} sits />
      <Person x={226} y={54} sits />
      <path d="M240 100v-10h34v10z" class="paper" />
      <path class="red" d="M246 93h5v5h-5zM255 93h5v5h-5z" />
      <Person x={320} y={84} />
      <Person x={36} y={84} />
    </g>
  ),
  'hom-phu': () => (
    <g>
      <path class="thin" d="M0 134q90-14 180 0t180 0M0 92l50-34 44 30 60-52 56 46 40-26 110 52" />
      <Person x={124} y={82} />
      <Box x={142} y={92} />
      <Person x={204} y={82} />
      <path d="M262 132V98l30-22 30 22v34zM284 132v-20h16v20" class="paper" />
    </g>
  ),
  'tram-y-te': () => (
    <g>
      <path class="thin" d="M0 134h360" />
      <path d="M60 134V54h150v80M50 54h170l-16-22H66z" />
      <path class="red" d="M135 62v24M123 74h24" />
      <path d="M150 134v-34h26v34M76 100h36v20H76z" />
      <path d="M244 112h72v10h-72zM252 122v12M308 122v12M316 112v-14" />
      <path d="M250 106q14-10 40 0h20" />
      <circle cx="246" cy="105" r="6" />
      <Person x={334} y={84} />
    </g>
  ),
  'tru-so': () => (
    <g>
      <path class="thin" d="M0 134h360" />
      <path d="M70 134V60h220v74M58 60h244l-20-20H78zM160 134v-40h40v40M180 94v40" />
      <path d="M92 78h34v26H92zM234 78h34v26h-34z" />
      <path class="red" d="M180 46l2 4.5 5 .5-3.700 3.3 1 5-4.3-2.5-4.3 2.5 1-5-3.700-3.3 5-.5z" />
      <Flag x={26} y={70} />
      <Person x={322} y={84} />
      <Person x={344} y={88} />
    </g>
  ),
};

/** A few lines that say where we are. */
export const SceneDrawing = ({ place }: { place: Place }) => (
  <svg class="scene-drawing" viewBox="0 0 360 144" aria-hidden="true">
    {drawings[place]()}
  </svg>
);
