/**
 * The part of the treebank that a sentence belongs to: each parser learns from what the one before it guessed unseen.
 * Neighbouring sentences share a topic, so runs of them go together.
 */
export const foldOf = (sentence: number, folds: number): number => Math.floor(sentence / 50) % folds
