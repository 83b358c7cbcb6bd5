/**
 * What an office file may hold. Real letters stay far below; a file above a limit would cost time and memory that no
 * letter is worth. The ratio counts only above one megabyte: small files may compress well.
 */
export const limits = {
  entries: 2000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 1024 * 1024
} as const
