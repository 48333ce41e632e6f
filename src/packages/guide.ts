import { showDay } from '#domain/edition/dates.ts';
import { escape } from './html.ts';
import { paper } from './paper.ts';

const draw = (paths: string): string => `<svg viewBox="0 0 48 48" aria-hidden="true">${paths}</svg>`;
const computer = draw(
  '<rect x="5" y="8" width="38" height="25" rx="2"/><path d="M18 41h12M24 33v8"/><path class="red" d="m20 15 9 9-4 .5 2.500 5-2 1-2.500-5-3 3z"/>',
);
const android = draw(
  '<rect x="13" y="4" width="22" height="40" rx="4"/><path d="M21 39h6"/><path class="red" d="M19 14h10v10H19z"/><path class="red" d="m19 24 10-10"/>',
);
const iphone = draw('<rect x="13" y="4" width="22" height="40" rx="5"/><path d="M20 8h8"/><path class="red" d="M24 16v12m-5-5 5 5 5-5"/>');
const chat = draw('<path d="M6 10h36v22H20l-8 8v-8H6z"/><path class="red" d="M24 14v11m-5-5 5 5 5-5"/>');

const part = (picture: string, title: string, steps: readonly string[], after = ''): string =>
  `<section>${picture}<h2>${title}</h2><ol>${steps.map((s) => `<li>${s}</li>`).join('')}</ol>${after}</section>`;

/** One printable page: how to open the file on each device. @param file its name */
export const guide = (file: string, date: string): string => {
  const name = `<strong>${escape(file)}</strong>`;
  const body = [
    '<h1>Mở khóa tập huấn khi không có mạng</h1>',
    `<p class="lead">Cả khóa học nằm trong một tệp: ${name}. Không cần cài đặt, không cần mạng, không gửi gì ra khỏi máy.</p>`,
    part(computer, 'Máy tính Windows', [
      `Nếu nhận tệp nén .zip: bấm phải chuột, chọn <em>Giải nén tất cả</em> (Extract All).`,
      `Chép ${name} vào máy, ví dụ vào màn hình nền. Đừng mở thẳng từ USB nếu sẽ rút USB ra.`,
      'Bấm đúp vào tệp. Trình duyệt cần là Chrome, Edge, Cốc Cốc từ bản 109 hoặc Firefox từ bản 115.',
    ]),
    part(android, 'Điện thoại Android', [
      'Chép hoặc tải tệp về máy, rồi mở ứng dụng <em>Tệp</em> (Files).',
      'Chạm vào tệp trong thư mục <em>Tải xuống</em>, chọn <em>Mở bằng</em> rồi chọn Chrome hoặc Cốc Cốc.',
      'Nếu máy chỉ hiện chữ mà bấm không được: đó là trình xem tệp. Quay lại và chọn Chrome.',
    ]),
    part(iphone, 'iPhone, iPad', [
      'Ứng dụng <em>Tệp</em> của Apple chỉ cho xem trước, bài tập có thể không chạy.',
      'Cách chắc chắn: mở trang khóa học bằng Safari một lần khi có mạng, rồi chọn <em>Chia sẻ</em>, <em>Thêm vào MH chính</em>.',
      'Không có mạng: hãy dùng máy tính hoặc điện thoại Android.',
    ]),
    part(chat, 'Nhận tệp qua Zalo, Messenger, thư', [
      'Đừng mở ngay trong ứng dụng trò chuyện: ở đó bài tập và việc lưu tiến độ có thể không chạy.',
      'Bấm <em>Tải về</em> hoặc <em>Lưu vào máy</em>, rồi mở từ thư mục tải về như trên.',
    ]),
    `<div class="box"><h2>Tiến độ học được giữ ở đâu?</h2><p>Trong trình duyệt của chính máy ấy, theo chỗ để tệp: đừng đổi tên hay chuyển tệp giữa chừng. Muốn học tiếp ở máy khác hoặc trên trang mạng, vào mục <em>Tiến độ</em>, chép mã hoặc tải tệp rồi nhận vào máy kia. Nếu có dòng báo không lưu được, hãy chép mã trước khi đóng.</p></div>`,
    '<p>Trong thư mục <strong>to-roi</strong> có tờ «Điều phải nhớ» của từng học phần: mở ra, bấm <kbd>Ctrl</kbd> + <kbd>P</kbd> để in.</p>',
  ].join('\n');
  return paper({
    title: 'Mở khóa tập huấn khi không có mạng',
    body,
    foot: `Khóa tập huấn bầu cử, nội dung đối chiếu đến ngày ${showDay(date)}. Mã nguồn: MIT. Nội dung: CC BY 4.0.`,
  });
};
