/** Whether an argument is the path of a newsroom's script, by its ending; what it really is, reading it tells. */
export function isScriptPath(arg: string): boolean {
  return /\.(docx?|txt|md|markdown|wps|rtf|odt|pdf)$/i.test(arg);
}
