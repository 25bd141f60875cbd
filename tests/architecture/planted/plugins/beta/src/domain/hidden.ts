export const hidden = 3
