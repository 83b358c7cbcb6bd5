/** The formats a report can have; the first is the usual one. */
export const reportFormats = ['pretty', 'json', 'jsonl', 'markdown'] as const

export type ReportFormat = (typeof reportFormats)[number]
