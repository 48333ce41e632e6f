/** How to open the course on each device, step by step, in line drawings made for this page. Each picture is 160 × 110. */

interface Step {
  /** Inside of an SVG. */
  picture: string;
  words: string;
}

export interface Device {
  id: string;
  name: string;
  steps: readonly Step[];
  note?: string;
}

const laptop = '<rect x="32" y="14" width="96" height="64" rx="4"/><path d="M20 94h120l-9-12H29z"/>';
const phone = '<rect x="52" y="4" width="56" height="102" rx="9"/><path d="M73 98h14"/>';
const tally = (x: number, y: number, size: number): string => `<path class="red" d="M${x} ${y}v${size}h${size}v-${size}h-${size}m0 ${size}l${size}-${size}"/>`;
const file = (x: number, y: number): string => `<path d="M${x} ${y}h14l8 8v22h-22z"/><path d="M${x + 14} ${y}v8h8"/>${tally(x + 6, y + 13, 10)}`;
const folder = (x: number, y: number): string => `<path d="M${x} ${y}h13l4 5h19v22h-36z"/>`;
const down = (x: number, y: number): string => `<path class="red" d="M${x} ${y}v18m-7-7 7 7 7-7"/>`;
const tap = (x: number, y: number): string =>
  `<circle class="red" cx="${x}" cy="${y}" r="6"/><circle class="red" cx="${x}" cy="${y}" r="12" stroke-dasharray="4 4"/>`;
const page = (x: number, y: number, w: number, h: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="3"/><path d="M${x} ${y + 10}h${w}"/>`;
const bubble = (x: number, y: number): string => `<path d="M${x} ${y}h40v34h-26l-8 8v-8h-6z"/>`;
const browser = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="12"/><circle cx="${x}" cy="${y}" r="4.500"/><path d="M${x} ${y - 4.5}h11M${x - 4} ${y + 2}l-6-9.500M${x + 4} ${y + 2}l-6 9.500"/>`;

export const devices: readonly Device[] = [
  {
    id: 'mo-windows',
    name: 'Máy tính Windows',
    steps: [
      {
        picture: `<rect x="8" y="40" width="28" height="18" rx="3"/><path d="M36 44h10v10H36M40 47v4"/><path class="red" d="M50 49h16m-6-6 6 6-6 6"/><rect x="78" y="24" width="68" height="46" rx="4"/><path d="M70 84h84l-7-9H77z"/>${file(101, 32)}`,
        words: 'Chép tệp từ USB vào máy, ví dụ ra màn hình nền. Tệp .zip thì giải nén trước.',
      },
      { picture: `${laptop}${file(56, 30)}<path class="red" d="m88 48 14 14-7 1 4 8-4 2-4-8-4 4z"/>`, words: 'Bấm đúp vào tệp.' },
      {
        picture: `${laptop}${page(42, 22, 76, 48)}${tally(52, 40, 20)}<path d="M82 44h26M82 52h26M82 60h16"/>`,
        words: 'Khóa học mở trong trình duyệt. Không cần mạng.',
      },
    ],
    note: 'Cần Chrome, Edge hoặc Cốc Cốc từ bản 109, hay Firefox từ bản 115. Mở ra bản quá cũ thì tệp sẽ báo.',
  },
  {
    id: 'mo-android',
    name: 'Điện thoại Android',
    steps: [
      { picture: `${phone}${file(69, 22)}${down(80, 62)}<path d="M64 80v8h32v-8"/>`, words: 'Tải hoặc chép tệp về máy.' },
      { picture: `${phone}${folder(62, 20)}${file(69, 56)}${tap(96, 84)}`, words: 'Mở ứng dụng Tệp (Files), vào Tải xuống, chạm vào tệp.' },
      { picture: `${phone}${browser(80, 34)}<path d="M64 62h32M64 74h32M64 86h20"/>${tap(96, 42)}`, words: 'Máy hỏi mở bằng gì: chọn Chrome hoặc Cốc Cốc.' },
    ],
    note: 'Nếu chỉ thấy chữ mà bấm không được: đó là trình xem tệp. Quay lại và chọn Chrome.',
  },
  {
    id: 'mo-iphone',
    name: 'iPhone, iPad',
    steps: [
      {
        picture: `${phone}<circle cx="80" cy="44" r="16"/><path class="red" d="m87 37-4 10-10 4 4-10z"/><path d="M64 76h32"/>`,
        words: 'Khi có mạng, mở địa chỉ khóa học bằng Safari.',
      },
      {
        picture: `${phone}<path d="M70 40h-6v34h32V40h-6"/><path class="red" d="M80 56V24m-8 8 8-8 8 8"/>`,
        words: 'Chạm Chia sẻ, rồi chọn Thêm vào màn hình chính.',
      },
      {
        picture: `${phone}<rect x="60" y="18" width="12" height="12" rx="3"/><rect x="76" y="18" width="12" height="12" rx="3"/><rect x="60" y="36" width="12" height="12" rx="3"/><rect x="74" y="52" width="26" height="26" rx="6" class="red"/>${tally(81, 59, 12)}${tap(100, 82)}`,
        words: 'Mở từ biểu tượng mới. Vào Tải về, bấm «Lưu cả khóa học».',
      },
    ],
    note: 'Ứng dụng Tệp của iPhone chỉ cho xem trước tệp, bài tập có thể không chạy. Vì vậy hãy làm như trên.',
  },
  {
    id: 'mo-chat',
    name: 'Nhận tệp qua Zalo, Messenger, thư',
    steps: [
      {
        picture: `${phone}${bubble(60, 24)}${file(67, 27)}<path class="red" d="M56 20l50 66M106 20 56 86"/>`,
        words: 'Đừng mở ngay trong ứng dụng trò chuyện: tiến độ có thể không được lưu.',
      },
      {
        picture: `${phone}${bubble(60, 18)}<circle cx="72" cy="35" r="1.500"/><circle cx="80" cy="35" r="1.500"/><circle cx="88" cy="35" r="1.500"/>${down(80, 64)}<path d="M64 82v8h32v-8"/>`,
        words: 'Chạm dấu ba chấm, chọn Tải về hoặc Lưu vào máy.',
      },
      {
        picture: `${phone}${folder(62, 16)}${down(80, 48)}${page(62, 70, 36, 24)}${tally(66, 83, 7)}<path d="M78 86h14"/>`,
        words: 'Mở từ thư mục Tải xuống, như cách của máy bạn ở trên.',
      },
    ],
    note: 'Nhận một đường dẫn thì chọn «Mở bằng trình duyệt» trong ứng dụng trò chuyện.',
  },
];
