/** The column that a script names: 《党建赋能·创新发展》专栏. */
export type ScriptColumn = { title: string; label: string };
