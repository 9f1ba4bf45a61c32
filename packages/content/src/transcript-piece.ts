/** One stretch of the newsroom's text, with the structural characters the script sets around it. */
export type TranscriptPiece = {
  /** Id of the document and the path inside it. */
  where: string;
  before: string;
  text: string;
  after: string;
};
