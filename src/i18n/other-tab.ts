/** Two tabs at the same piece of work. */
export const otherTabWords = {
  says: 'Bài này vừa được ghi tiếp ở một cửa sổ khác; ở đây tạm dừng để không mất bản nào.',
  take: 'Lấy bản ở cửa sổ kia',
  keep: 'Làm tiếp bản ở đây',
} as const;
