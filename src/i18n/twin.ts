/** Words on paper that was printed for practice. */
export const twinWords = {
  practice: 'BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
  name: 'Họ và tên: ………………………………………………  Tổ bầu cử số: …………  Ngày: ……………',
  key: 'Đáp án',
  keySays: 'Gấp hoặc cắt rời trang này trước khi phát.',
} as const;
