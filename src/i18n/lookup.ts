/** Words of the exercise «Tra cứu». */
const answers = (list: readonly { ask: string; text: string }[]) => list.map(({ ask, text }) => ` ${ask} ${text}.`).join('');
const bare = (text: string) => text.replace(/[.;]+$/, '');

/** The sentences of the tasks. */
export const taskWords = {
  sunday: (day: string) => `Giả sử ngày bầu cử là Chủ nhật ${day}.`,
  askDay: (election: string, title: string, who: string, rule: string) => `${election} «${title}» (${who}): ${rule}. Đó là ngày nào?`,
  askPick: (election: string, title: string, who: string) => `${election} Mốc của việc «${title}» (${who}) rơi vào ngày nào?`,
  askSpan: (election: string, title: string, who: string, rule: string, end: 'first' | 'last') =>
    `${election} «${title}» (${who}) làm ${rule}. Ngày ${end === 'first' ? 'đầu tiên' : 'cuối cùng'} là ngày nào?`,
  askHours: (election: string, opens: string, title: string, rule: string) =>
    `${election} Khu vực của bạn được phép bắt đầu bỏ phiếu lúc ${opens}. «${title}»: ${rule}. Đó là lúc nào?`,
  askEvent: (event: string, day: string, title: string, rule: string) =>
    `${event.charAt(0).toUpperCase()}${event.slice(1)} là ${day}. «${title}»: ${rule}. Ngày cuối cùng là ngày nào?`,
  dayWhy: (title: string, rule: string, day: string) => `${title}: ${rule}, tức ${day}. Ngày kề ngày gốc là ngày thứ nhất.`,
  hoursWhy: (title: string, rule: string, due: string) => `${title}: ${rule}, tức ${due}.`,
  countsDay: 'Bạn đếm cả ngày gốc là ngày thứ nhất. Ngày thứ nhất là ngày kề nó.',
  oneMore: 'Thừa một ngày: ngày thứ nhất là ngày kề ngày bầu cử, không phải ngày sau nữa.',
  otherWay: 'Đếm ngược chiều: xem lại việc ấy làm trước hay sau ngày bầu cử.',
  otherEnd: 'Đó là đầu kia của quãng.',
  before: (rule: string) => `Đó là mốc của kỳ trước (${rule}). Luật đã đổi.`,
  otherStep: (title: string, rule: string) => `Đó là mốc của việc khác: «${title}», ${rule}.`,
  countsEventDay: 'Bạn tính cả ngày xảy ra việc ấy. Ngày thứ nhất là ngày kề nó.',
  fromClosing: 'Bạn đếm lùi từ giờ kết thúc. Mốc này đếm từ giờ bắt đầu bỏ phiếu.',
  twice: 'Thừa một ngày đêm.',
  midnight: 'Mốc tính bằng giờ, từ giờ bắt đầu bỏ phiếu của chính khu vực ấy, không phải từ nửa đêm.',
  petition: (matter: string, like: string, told: readonly { ask: string; text: string }[]) => `Đơn về: ${matter} (ví dụ: ${bare(like)}).${answers(told)}`,
  askWho: 'Ai giải quyết?',
  askFinal: 'Câu nào đúng?',
  askDue: (title: string) => `«${title}»: mốc ấy là ngày nào?`,
  whoWhy: (settles: string, to: string) => `${bare(settles)}. Đơn gửi, chuyển đến: ${bare(to)}.`,
  finals: {
    final: 'Được giải quyết, và quyết định ấy là cuối cùng',
    court: 'Được giải quyết; không đồng ý thì kiện ra Tòa án',
    open: 'Được giải quyết; chưa xong thì còn nơi khác để gửi tiếp',
    none: 'Không được xem xét, giải quyết vào lúc này',
  },
  finalWhy: (settles: string, next: string | undefined) => `${bare(settles)}.${next === undefined ? '' : ` Không đồng ý thì: ${bare(next)}.`}`,
  notFinal: {
    court: 'Quyết định ấy chưa phải cuối cùng: luật còn cho khởi kiện (Đ.33).',
    open: 'Ở bước này chưa có quyết định cuối cùng.',
    none: 'Đơn này không được xem xét nên chưa có quyết định nào.',
  },
  notCourt: 'Luật Bầu cử chỉ mở đường ra Tòa án cho khiếu nại về danh sách cử tri (Đ.33).',
  notOpen: {
    final: 'Luật gọi đây là quyết định cuối cùng.',
    court: 'Bước tiếp theo luật nêu là Tòa án.',
    none: 'Nơi khác cũng không xem xét đơn này vào lúc này.',
  },
  notNone: (settles: string) => `Đơn vẫn được giải quyết: ${bare(settles)}.`,
  askTurnout: (list: string, voted: string) =>
    `Danh sách có ${list} cử tri, ${voted} người đã bỏ phiếu. Tỷ lệ cử tri đã bỏ phiếu ghi vào biên bản là bao nhiêu phần trăm?`,
  askValid: (collected: string, valid: string, invalid: string, issued: string) =>
    `Phát ra ${issued} phiếu, thu vào ${collected}; hợp lệ ${valid}, không hợp lệ ${invalid}.`,
  askCandidate: (valid: string, collected: string, votes: string) =>
    `Thu vào ${collected} phiếu, hợp lệ ${valid}. Một người được ${votes} phiếu. Tỷ lệ phiếu của người ấy trong biên bản xác định kết quả là bao nhiêu phần trăm?`,
  askPair: (collected: string, valid: string, invalid: string) =>
    `Thu vào ${collected} phiếu, hợp lệ ${valid}, không hợp lệ ${invalid}. Hai tỷ lệ nào ghi được vào biên bản?`,
  askAdjust: (collected: string, valid: string, invalid: string, a: string, b: string) =>
    `Thu vào ${collected} phiếu, hợp lệ ${valid}, không hợp lệ ${invalid}. Máy tính ra ${a} % và ${b} %. Hai tỷ lệ nào ghi được vào biên bản?`,
  pair: (valid: string, invalid: string) => `Hợp lệ ${valid} %, không hợp lệ ${invalid} %`,
  shareWhy: (part: string, whole: string, exact: string, share: string) => `${part} : ${whole} = ${exact}… %. Nhìn số lẻ thứ ba một lần rồi ghi ${share} %.`,
  pairWhy: (a: string, b: string) => `Cả hai chia cho số thu vào, lấy hai số lẻ: ${a} + ${b} = 100,00.`,
  adjustWhy: (a: string, b: string) =>
    `Làm tròn riêng từng số thì cộng được 100,01, nên phải chỉnh một dòng: ở đây dòng hợp lệ bớt 0,01, thành ${a} + ${b} = 100,00. Tài liệu không nói chỉnh dòng nào; chỉnh dòng lớn là cách làm của khóa học.`,
  cut: 'Bạn cắt bỏ số lẻ thứ ba. Từ 5 trở lên thì phải tăng số lẻ thứ hai.',
  otherWhole: {
    issued: 'Sai mẫu số: hợp lệ và không hợp lệ chia cho số phiếu thu vào.',
    collected: 'Sai mẫu số: phiếu của từng người chia cho số phiếu hợp lệ.',
    list: 'Chia ngược: số người đã bỏ phiếu chia cho số cử tri trong danh sách.',
  },
  kindOf: (valid: boolean) => `Tỷ lệ phiếu ${valid ? 'hợp lệ' : 'không hợp lệ'} ghi vào biên bản là bao nhiêu phần trăm?`,
  swapped: 'Đó là tỷ lệ của loại phiếu kia.',
  over: 'Hai số này cộng lại được 100,01: tổng phải đúng 100,00.',
  oneDecimal: 'Mới lấy một số lẻ. Biên bản lấy hai số lẻ.',
  cutBoth: 'Cắt bỏ số lẻ thứ ba ở cả hai thì cộng lại thiếu 0,01.',
  kinds: {
    'moc-ngay': 'đếm ngày',
    'moc-chon': 'nhớ mốc',
    'moc-quang': 'đầu và cuối một quãng',
    'moc-gio': 'mốc tính bằng giờ',
    'moc-su-kien': 'mốc tính từ một việc',
    'noi-ai': 'ai giải quyết',
    'noi-cuoi': 'quyết định cuối cùng chưa',
    'noi-han': 'hạn của đơn',
    'ty-le-di-bau': 'tỷ lệ đi bầu',
    'ty-le-hop-le': 'tỷ lệ hợp lệ, không hợp lệ',
    'ty-le-nguoi': 'tỷ lệ của từng người',
    'ty-le-cap': 'hai tỷ lệ đi đôi',
    'ty-le-chinh': 'chỉnh cho đủ 100,00',
  },
} as const;

export const lookupWords = {
  title: 'Tra cứu: mốc, nơi giải quyết, tỷ lệ',
  part: 'Luyện phần nào?',
  parts: {
    '': { name: 'Cả ba phần', says: 'Mười việc, mỗi phần ba hoặc bốn.' },
    moc: { name: 'Mốc thời gian', says: 'Cho một ngày bầu cử, tìm ngày của từng việc.' },
    noi: { name: 'Nơi giải quyết', says: 'Cho một lá đơn, ai giải quyết, hạn nào, cuối cùng chưa.' },
    'ty-le': { name: 'Tỷ lệ phần trăm', says: 'Cho số phiếu, ghi tỷ lệ như trong biên bản.' },
  },
  tools: { moc: 'Mở công cụ Mốc thời gian', noi: 'Mở công cụ Tìm nơi giải quyết', 'ty-le': 'Mở công cụ Tính tỷ lệ' },
  newTab: '(thẻ mới)',
  help: { day: 'Ghi ngày/tháng/năm, ví dụ 18/3/2029.', share: 'Ghi hai số lẻ, ví dụ 98,54.' },
  ways: {
    learn: { name: 'Học', says: 'Biết ngay đúng hay sai, và vì sao.' },
    test: { name: 'Kiểm tra', says: 'Lời giải hiện ở cuối. Đúng từ 80 % là đạt.' },
  },
  start: { code: 'Mã đề', codeHelp: 'Để trống thì có đề mới. Cả phòng gõ cùng mã và cùng phần thì cùng đề.', go: 'Bắt đầu' },
  left: (done: number, all: number) => `Bạn đang làm dở: xong ${done}/${all} việc.`,
  drop: 'Bỏ, làm đề khác',
  of: (at: number, all: number) => `Việc ${at}/${all}`,
  check: 'Xem đáp án',
  give: 'Ghi, sang việc sau',
  giveLast: 'Ghi, xem kết quả',
  next: 'Việc tiếp',
  back: 'Việc trước',
  finish: 'Xem kết quả',
  notYet: 'Trả lời trước đã.',
  right: 'Đúng.',
  wrong: 'Chưa đúng.',
  rights: (n: number, of: number) => `Đúng ${n}/${of} việc`,
  learnNote: 'Đây là lối Học. Muốn tính đạt, làm lối Kiểm tra.',
  missed: 'Còn vấp ở',
  after: { again: 'Làm đề khác', same: 'Làm lại đề này', other: 'Chọn lại' },
  youWrote: (text: string) => `Bạn ghi: ${text}`,
  state: { right: 'đúng', wrong: 'chưa đúng' },
  twin: { answer: 'Trả lời: ……………………………' },
  noScript: 'Bài thực hành cần trình duyệt chạy được mã lệnh. Dưới đây là mười việc mẫu, đáp án gấp lại.',
} as const;
