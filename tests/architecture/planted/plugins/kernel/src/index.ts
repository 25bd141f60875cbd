export const fen = (amount: number) => amount
