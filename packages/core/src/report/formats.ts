/** The formats a report can have; the first is the usual one. */
export const reportFormats = ['pretty', 'json', 'jsonl', 'markdown', 'html', 'sarif', 'junit', 'github', 'gitlab', 'earl'] as const

export type ReportFormat = (typeof reportFormats)[number]
