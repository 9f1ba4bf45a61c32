/** How the mark is arranged: in one row, with the station's name in a second, or with label and station's name there. */
export type MarkRows = 'one' | 'stationBelow' | 'labelBelow';
