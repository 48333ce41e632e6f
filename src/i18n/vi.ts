/** Words of the shell. Any further language must match this type. */
export const vi = {
  site: 'Tập huấn bầu cử',
  tagline: 'Học bằng cách làm, cho đến khi đúng',
  training: 'Tài liệu tập huấn, không phải văn bản chính thức. Khi làm việc, dùng văn bản gốc và hướng dẫn của cấp trên.',
  skip: 'Đến nội dung chính',
  nav: { home: 'Trang đầu', learn: 'Học', practise: 'Luyện tập', review: 'Ôn tập', faq: 'Hỏi đáp', progress: 'Tiến độ', terms: 'Thuật ngữ', sources: 'Văn bản', deadlines: 'Mốc thời gian', changes: 'Có gì mới so với 2021', trainers: 'Cho giảng viên', search: 'Tìm', download: 'Tải về' },
  menu: 'Mục lục và công cụ',
  tools: { smaller: 'Chữ nhỏ', normal: 'Chữ vừa', larger: 'Chữ to', theme: 'Sáng / tối', print: 'In trang', aloud: 'Đọc to', link: 'Chép địa chỉ', qr: 'Mã QR', present: 'Trình chiếu' },
  copied: 'Đã chép địa chỉ. Dán vào tin nhắn để gửi.',
  copyFailed: 'Máy không cho chép. Hãy giữ ngón tay trên địa chỉ để chép:',
  anchor: 'Địa chỉ của mục này',
  done: 'đã xong',
  of: 'trên',
  parts: 'phần',
} as const;
